// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.signal.CodeRejected;
import io.github.micralock.api.signal.Ignored;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class LockRunTest {

    private static final LockState FITTED =
            new LockState(Supply.JUST_FITTED, 0, false, false, new AwaitingCode(CodeEntry.empty(4), Duration.ZERO));
    private static final ToyLock TOY = new ToyLock(Profiles.FOUR_TRIES, FITTED);

    private final LockRun run = LockRun.of(TOY, LockEvent.parseLines("clear\npreset 6\nconfirm\n"));

    @Test
    void itHoldsOneStepAnEventInOrder() {
        assertThat(run.transitions())
                .extracting(step -> step.event().text())
                .containsExactly("clear", "preset 6", "confirm");
        assertThat(run.transitions().get(1).before())
                .isEqualTo(run.transitions().get(0).after());
        assertThat(run.transitions().get(2).before())
                .isEqualTo(run.transitions().get(1).after());
    }

    @Test
    void itStartsAtTheInitialStateAndEndsAfterTheLastEvent() {
        assertThat(run.start()).isEqualTo(FITTED);
        assertThat(run.end().wrongAttempts()).isEqualTo(1);
        assertThat(run.machine()).isSameAs(TOY);
    }

    @Test
    void aRunOfNothingEndsWhereItStarts() {
        assertThat(LockRun.of(TOY, ImmutableList.of()).end()).isEqualTo(FITTED);
    }

    @Test
    void itCanStartAnywhere() {
        LockState playing = new LockState(Supply.JUST_FITTED, 0, false, true, new Operating(Duration.ZERO));
        LockRun later = LockRun.from(TOY, playing, LockEvent.parseLines("clear"));

        assertThat(later.start()).isEqualTo(playing);
        assertThat(later.end()).isEqualTo(playing);
    }

    @Test
    void itsSignalsAreThoseOfAllSteps() {
        assertThat(run.signals())
                .hasSize(5)
                .startsWith(new Ignored(IgnoredReason.ALREADY_SO))
                .contains(new CodeRejected(1));
    }

    @Test
    void itsLinesAreShortAndTellEventStateFaceplateAndSignals() {
        assertThat(run.lines())
                .containsExactly(
                        "clear -> AwaitingCode ____, dark [Ignored ALREADY_SO]",
                        "preset 6 -> Operating, plays [FaceplateChanged]",
                        "confirm -> Waiting PT10S, 1 wrong, dark"
                                + " [CodeRejected 1, WaitStarted PT10S, FaceplateChanged to \"TOY\"]");
    }

    @Test
    void itsTextIsATable() {
        assertThat(run.first(2))
                .hasToString("FOUR_TRIES, key at LOCK, radio on, battery on, AwaitingCode ____, dark\n"
                        + "  1 clear    -> AwaitingCode ____, dark [Ignored ALREADY_SO]\n"
                        + "  2 preset 6 -> Operating, plays [FaceplateChanged]");
    }

    @Test
    void itsBeginningIsARun() {
        assertThat(run.first(0).end()).isEqualTo(FITTED);
        assertThat(run.first(3).lines()).isEqualTo(run.lines());
        assertThatThrownBy(() -> run.first(4)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aMachineThatThrowsFailsWithTheRunUpToThere() {
        assertThatThrownBy(() -> LockRun.of(TOY, LockEvent.parseLines("preset 6\ndealer reset")))
                .isInstanceOf(AssertionFailedError.class)
                .hasCauseInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "no event must throw (P10), but `dealer reset` did: java.lang.IllegalStateException: broken\n"
                                + "FOUR_TRIES, key at LOCK, radio on, battery on, AwaitingCode ____, dark\n"
                                + "  1 preset 6 -> Operating, plays [FaceplateChanged]");
    }
}
