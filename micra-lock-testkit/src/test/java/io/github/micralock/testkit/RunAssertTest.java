// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import static io.github.micralock.testkit.RunAssert.assertRun;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.micralock.api.LockState;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.signal.CodeRejected;
import io.github.micralock.api.signal.Ignored;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.signal.WaitServed;
import io.github.micralock.api.signal.WaitStarted;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class RunAssertTest {

    private static final ToyLock TOY = ToyLock.FITTED;

    private static final LockRun RUN = LockRun.of(TOY, LockEvent.parseLines("clear\npreset 6\nconfirm"));

    private static final String TABLE = "\nFOUR_TRIES, key at LOCK, radio on, battery on, AwaitingCode ____, dark\n"
            + "  1 clear    -> AwaitingCode ____, dark [Ignored ALREADY_SO]\n"
            + "  2 preset 6 -> Operating, plays [FaceplateChanged]\n"
            + "  3 confirm  -> Waiting PT10S, 1 wrong, dark"
            + " [CodeRejected 1, WaitStarted PT10S, FaceplateChanged to \"TOY\"]";

    @Test
    void whatHoldsIsSaidInOneBreath() {
        assertThatNoException()
                .isThrownBy(() -> assertRun(RUN)
                        .endsIn("Waiting PT10S, 1 wrong")
                        .endsIn(RUN.end())
                        .isDark()
                        .tells(new CodeRejected(1), new WaitStarted(Duration.ofSeconds(10)))
                        .neverTells(WaitServed.class)
                        .goes(RUN.lines().toArray(new String[0]))
                        .goesLike(RUN));
        assertThatNoException().isThrownBy(() -> assertRun(RUN.first(2)).plays());
    }

    @Test
    void anotherEndFailsWithBothStatesInShortAndTheRun() {
        fails(
                () -> assertRun(RUN).endsIn("Waiting PT9S, 1 wrong"),
                "the run must end in Waiting PT9S, 1 wrong, but ended in Waiting PT10S, 1 wrong" + TABLE);
    }

    @Test
    void anotherSupplyIsAnotherEnd() {
        LockState fed = RUN.end()
                .with(new Supply(IgnitionPosition.ACC, true, true), RUN.end().phase());
        fails(
                () -> assertRun(RUN).endsIn(fed),
                "the run must end in Waiting PT10S, 1 wrong, key at ACC, radio on, battery on,"
                        + " but ended in Waiting PT10S, 1 wrong, key at LOCK, radio on, battery on" + TABLE);
    }

    @Test
    void anotherFaceplateFailsWithTheRun() {
        fails(() -> assertRun(RUN).shows("CODE"), "the faceplate in the end must be \"CODE\", but was dark" + TABLE);
        fails(() -> assertRun(RUN).plays(), "the faceplate in the end must be plays, but was dark" + TABLE);
        assertThatThrownBy(() -> assertRun(RUN.first(2)).isDark())
                .hasMessageStartingWith("the faceplate in the end must be dark, but was plays\n");
    }

    @Test
    void aMissingSignalIsNamedWithTheOneBeforeIt() {
        fails(
                () -> assertRun(RUN).tells(new CodeRejected(1), new Ignored(IgnoredReason.ALREADY_SO)),
                "the run must tell Ignored[reason=ALREADY_SO] after CodeRejected[wrongAttempts=1]" + TABLE);
        fails(() -> assertRun(RUN).tells(new WaitServed()), "the run must tell WaitServed[]" + TABLE);
    }

    @Test
    void oneAndTheSameSignalIsNotToldTwice() {
        assertThatThrownBy(() -> assertRun(RUN).tells(new CodeRejected(1), new CodeRejected(1)))
                .isInstanceOf(AssertionFailedError.class);
    }

    @Test
    void aForbiddenSignalIsNamed() {
        fails(
                () -> assertRun(RUN).neverTells(CodeRejected.class),
                "the run must not tell CodeRejected[wrongAttempts=1]" + TABLE);
    }

    @Test
    void theFirstOtherStepFailsWithTheRunUpToIt() {
        fails(() -> assertRun(RUN).goesLike(LockRun.of(TOY, LockEvent.parseLines("clear\nclear"))), """
                step 2 of the other run is
                    clear -> AwaitingCode ____, dark [Ignored ALREADY_SO]
                but was
                    preset 6 -> Operating, plays [FaceplateChanged]
                FOUR_TRIES, key at LOCK, radio on, battery on, AwaitingCode ____, dark
                  1 clear    -> AwaitingCode ____, dark [Ignored ALREADY_SO]
                  2 preset 6 -> Operating, plays [FaceplateChanged]""");
    }

    @Test
    void aRunThatIsTooShortOrTooLongFails() {
        assertThatThrownBy(() -> assertRun(RUN.first(1)).goesLike(RUN)).hasMessageContaining("but was\n    nothing\n");
        assertThatThrownBy(() -> assertRun(RUN).goes(RUN.lines().get(0)))
                .hasMessageStartingWith("step 2 expected is\n    nothing\n");
    }

    private static void fails(ThrowingCallable assertion, String message) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionFailedError.class).hasMessage(message);
    }
}
