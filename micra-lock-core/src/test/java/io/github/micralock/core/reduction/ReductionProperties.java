// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.reduction;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.testkit.LockArbitraries;
import io.github.micralock.testkit.LockRun;
import java.time.Duration;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a reduction promises, of random histories. */
class ReductionProperties {

    private static final SecurityCode CODE = SecurityCode.parse("2468");
    private static final LockMachine LOCK = RadioLock.of(Catalogue.K11_HANDBOOK, CODE);

    /** What is wrong with a history is here, for every history to have something, that it ends where it ends. */
    @Property(tries = 200)
    void everyEventThatIsLeftMattersAndSoDoesEverySecond(@ForAll("histories") ImmutableList<LockEvent> history) {
        LockState wrong = LockRun.of(LOCK, history).end();
        Predicate<ImmutableList<LockEvent>> violates =
                events -> isAlike(LockRun.of(LOCK, events).end(), wrong);

        ImmutableList<LockEvent> left = Reduction.of(LOCK, LOCK.initial(), history, steps -> isAlike(end(steps), wrong))
                .events();

        assertThat(violates).accepts(left);
        for (int index = 0; index < left.size(); index++) {
            assertThat(violates).as("without event %s", index).rejects(replaced(left, index, ImmutableList.of()));
            if (left.get(index) instanceof TimePassed passed) {
                boolean whole = passed.elapsed().toNanosPart() == 0;
                Duration less = passed.elapsed().minus(whole ? Duration.ofSeconds(1) : Duration.ofNanos(1));
                assertThat(violates)
                        .as("less than %s", passed)
                        .rejects(replaced(left, index, ImmutableList.of(new TimePassed(less))));
            }
        }
    }

    private static LockState end(ImmutableList<Transition> steps) {
        return steps.isEmpty() ? LOCK.initial() : Iterables.getLast(steps).after();
    }

    /** In the same phase after as many tries, with the battery as it was. */
    private static boolean isAlike(LockState one, LockState other) {
        return one.phase().getClass().equals(other.phase().getClass())
                && one.wrongAttempts() == other.wrongAttempts()
                && one.supply().permanentFeed() == other.supply().permanentFeed();
    }

    private static ImmutableList<LockEvent> replaced(
            ImmutableList<LockEvent> events, int index, ImmutableList<LockEvent> by) {
        return ImmutableList.copyOf(
                Iterables.concat(events.subList(0, index), by, events.subList(index + 1, events.size())));
    }

    @Provide
    Arbitrary<ImmutableList<LockEvent>> histories() {
        return LockArbitraries.histories(LOCK.profile(), CODE);
    }
}
