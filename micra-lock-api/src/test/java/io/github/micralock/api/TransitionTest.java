// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api;

import static io.github.micralock.api.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.signal.EntryDiscarded;
import io.github.micralock.api.signal.Ignored;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.api.signal.ReArmed;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TransitionTest {

    private static final LockState STATE =
            new LockState(Supply.JUST_FITTED, 0, false, false, new AwaitingCode(CodeEntry.empty(4), Duration.ZERO));
    private static final LockState ELSEWHERE = STATE.withPhase(new LockedForGood());
    private static final Ignored IGNORED = new Ignored(IgnoredReason.NOT_RUNNING);

    @Test
    void itIsIgnoredIfThatIsAllThereIsToNotice() {
        assertThat(transition(IGNORED).ignored()).isTrue();
    }

    @Test
    void itIsNotIgnoredIfAnythingElseIsToBeNoticedOrNothing() {
        assertThat(transition().ignored()).isFalse();
        assertThat(transition(new EntryDiscarded()).ignored()).isFalse();
        assertThat(transition(new EntryDiscarded(), new ReArmed()).ignored()).isFalse();
    }

    @Test
    void whatIsIgnoredIsNoticedByNothingElse() {
        assertRefused(
                "signals must hold Ignored alone (model, section 4), was"
                        + " [Ignored[reason=NOT_RUNNING], EntryDiscarded[]]",
                () -> transition(IGNORED, new EntryDiscarded()));
        assertRefused(
                "signals must hold Ignored alone (model, section 4), was"
                        + " [EntryDiscarded[], Ignored[reason=NOT_RUNNING]]",
                () -> transition(new EntryDiscarded(), IGNORED));
    }

    @Test
    void whatIsIgnoredLeadsNowhere() {
        assertRefused(
                "after must equal before where Ignored[reason=NOT_RUNNING], was " + ELSEWHERE,
                () -> new Transition(STATE, new EntryConfirmed(), ELSEWHERE, ImmutableList.of(IGNORED)));
        assertThat(new Transition(STATE, new EntryConfirmed(), ELSEWHERE, ImmutableList.of()).after())
                .isEqualTo(ELSEWHERE);
    }

    private static Transition transition(LockSignal... signals) {
        return new Transition(STATE, new EntryConfirmed(), STATE, ImmutableList.copyOf(signals));
    }
}
