// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.profile.LinkThenCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.signal.CodeAccepted;
import io.github.micralock.api.signal.CodeRejected;
import io.github.micralock.api.signal.EntryDiscarded;
import io.github.micralock.api.signal.ImmobiliserQueried;
import io.github.micralock.api.signal.LinkConfirmed;
import io.github.micralock.api.signal.LinkRejected;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.api.signal.PermanentlyLocked;
import io.github.micralock.api.signal.ReArmed;
import io.github.micralock.api.signal.WaitInterrupted;
import io.github.micralock.api.signal.WaitServed;
import io.github.micralock.api.signal.WaitStarted;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.testkit.LockArbitraries;
import io.github.micralock.testkit.LockRun;
import java.time.Duration;
import java.util.Random;
import net.jqwik.api.Example;

/** The testkit's histories reach what they are to prove: of a thousand, at least so many see each signal. */
class HistoriesReachTest {

    private static final int HISTORIES = 1_000;

    @Example
    void historiesOfTheSmallUnitSeeEverySignal() {
        assertReach(SmallUnit.PROFILE, SecurityCode.parse("21"))
                .sees(CodeAccepted.class, 250)
                .sees(CodeRejected.class, 250)
                .sees(EntryDiscarded.class, 50)
                .sees(WaitStarted.class, 250)
                .sees(WaitServed.class, 250)
                .sees(WaitInterrupted.class, 50)
                .sees(PermanentlyLocked.class, 150)
                .sees(ReArmed.class, 150);
    }

    @Example
    void historiesOfARealK11ReachItsTwentiethWrongCode() {
        assertReach(Catalogue.K11_HANDBOOK, SecurityCode.parse("2468"))
                .sees(CodeAccepted.class, 250)
                .sees(WaitServed.class, 100)
                .sees(WaitInterrupted.class, 20)
                .sees(PermanentlyLocked.class, 5);
    }

    @Example
    void historiesOfALinkedUnitMeetEveryAnswer() {
        assertReach(Catalogue.NATS_1998, SecurityCode.parse("2468"))
                .sees(ImmobiliserQueried.class, 500)
                .sees(LinkConfirmed.class, 400)
                .sees(LinkRejected.class, 250)
                .sees(ReArmed.class, 100);
    }

    @Example
    void historiesOfAUnitWithLinkAndCodeMeetBoth() {
        LockProfile profile = SmallUnit.PROFILE.toBuilder()
                .link(new LinkThenCode(Duration.ofSeconds(1), Duration.ZERO))
                .build();
        assertReach(profile, SecurityCode.parse("21"))
                .sees(LinkConfirmed.class, 250)
                .sees(LinkRejected.class, 500)
                .sees(CodeAccepted.class, 100)
                .sees(WaitServed.class, 100)
                .sees(WaitInterrupted.class, 50)
                .sees(PermanentlyLocked.class, 50);
    }

    private static Reach assertReach(LockProfile profile, SecurityCode code) {
        Random random = new Random(1996);
        var histories = LockArbitraries.histories(profile, code).generator(HISTORIES);
        Multiset<Class<?>> seen = HashMultiset.create();
        for (int history = 0; history < HISTORIES; history++) {
            LockRun run = LockRun.of(
                    RightLocks.of(profile, code), histories.next(random).value());
            run.signals().stream().<Class<?>>map(Object::getClass).distinct().forEach(seen::add);
        }
        return new Reach(seen);
    }

    private record Reach(Multiset<Class<?>> seen) {

        Reach sees(Class<? extends LockSignal> signal, int atLeast) {
            assertThat(seen.count(signal)).as(signal.getSimpleName()).isGreaterThanOrEqualTo(atLeast);
            return this;
        }
    }
}
