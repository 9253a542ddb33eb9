// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.profile.AfterRefusal;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.LinkRules;
import io.github.micralock.api.profile.LinkThenCode;
import io.github.micralock.api.profile.NoLink;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import io.github.micralock.testkit.Profiles;
import io.github.micralock.testkit.ToyLock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a step is, by the rules of its unit. */
class StepTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void aUnitThatTakesACodeJudgesItRight() {
        for (LinkRules link : ImmutableList.of(new NoLink(), new LinkThenCode(SECOND, Duration.ZERO))) {
            assertThat(confirmed("2130", link).judgesRightCode()).isTrue();
            assertThat(confirmed("2131", link).judgesRightCode()).isFalse();
            assertThat(confirmed("2131", link).judgesWrongCode()).isTrue();
        }
    }

    @Test
    void noCodeIsRightForAUnitThatTakesNone() {
        LinkRules linkOnly = new LinkOnly(SECOND, AfterRefusal.UNTIL_SWITCHED_ON, Duration.ZERO);
        assertThat(confirmed("2130", linkOnly).judgesRightCode()).isFalse();
        assertThat(confirmed("2130", linkOnly).judgesWrongCode()).isTrue();
    }

    /** The confirmation of an entry by a unit of that kind, whose code, if it has one, is 2130. */
    private static Step confirmed(String entry, LinkRules link) {
        LockState typed = new LockState(
                new Supply(IgnitionPosition.ACC, true, true),
                0,
                false,
                false,
                new AwaitingCode(CodeEntry.parse(entry), Duration.ZERO));
        ToyLock lock = new ToyLock(Profiles.FOUR_TRIES.toBuilder().link(link).build(), typed);
        return new Trial(lock, SecurityCode.parse("2130"), typed, ImmutableList.of())
                .probe(typed, new EntryConfirmed());
    }
}
