// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.supply.Supply;
import io.github.micralock.testkit.LockRun;
import io.github.micralock.testkit.Profiles;
import io.github.micralock.testkit.ToyLock;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** Coverage of a lock that knows three steps: a preset unlocks it, a confirmation makes it wait, the rest it ignores. */
class CoverageTest {

    private static final ToyLock TOY = new ToyLock(
            Profiles.FOUR_TRIES,
            new LockState(Supply.JUST_FITTED, 0, false, false, new AwaitingCode(CodeEntry.empty(4), Duration.ZERO)));

    private static final Coverage COVERAGE = Coverage.of(
            "seed 7",
            Stream.of(run("confirm\nignition ACC\npreset 1\n"), run("preset 2\npreset 3\nconfirm\nelapse PT1S\n")));

    @Test
    void runsAndStepsAreCounted() {
        assertThat(COVERAGE.runs()).isEqualTo(2);
        assertThat(COVERAGE.steps()).isEqualTo(7);
        assertThat(COVERAGE.deepestAttempt()).isZero();
    }

    @Test
    void aSituationIsCountedAtEachStepThatShowsIt() {
        assertThat(COVERAGE.times(Situation.WRONG_AND_WAITING)).isEqualTo(2);
        assertThat(COVERAGE.times(Situation.LAST_TRY_LOST)).isZero();
    }

    @Test
    void theTableTellsWhatWasTakenAndWhatIgnoredInEachPhase() {
        assertThat(COVERAGE.toString())
                .startsWith("2 runs, 7 steps, deepest attempt 0, seed 7\n")
                .containsPattern(
                        "taken/ignored +AwaitingCode +LinkRefused +LockedForGood +Operating +Verifying +Waiting")
                .containsPattern("\nPresetPressed +1/0 +- +0/0 +1/0 +- +1/0")
                .containsPattern("\nIgnitionTurned +0/0 +- +0/0 +0/0 +- +0/1")
                .containsPattern("\nR11 WRONG_AND_WAITING +2\n")
                .containsPattern("\nR31 WAIT_SUSPENDED +-\n");
    }

    @Test
    void aFloorAsksOnlyForWhatTheUnitsCanReach() {
        assertThat(COVERAGE.missing(CoverageFloor.of(1)))
                .contains("AwaitingCode x DealerReset: 0 times, want 1", "R12 LAST_TRY_LOST: 0 times, want 1")
                .noneMatch(line -> line.startsWith("Verifying") || line.startsWith("R31"));
        assertThat(COVERAGE.missing(CoverageFloor.of(0))).isEmpty();
    }

    @Test
    void aFloorMayAskMoreOfOneSituation() {
        CoverageFloor floor = CoverageFloor.of(0).with(Situation.WRONG_AND_WAITING, 9);

        assertThat(COVERAGE.missing(floor)).containsExactly("R11 WRONG_AND_WAITING: 2 times, want 9");
        assertThat(COVERAGE.missing(floor.with(Situation.WRONG_AND_WAITING, 2))).isEmpty();
    }

    @Test
    void whatIsBelowItsFloorFailsWithTheSeedAndTheTable() {
        assertThatExceptionOfType(AssertionFailedError.class)
                .isThrownBy(() -> COVERAGE.check(CoverageFloor.of(0).with(Situation.LAST_TRY_LOST, 5)))
                .withMessageStartingWith(
                        "coverage below its floor, with seed 7:\n  R12 LAST_TRY_LOST: 0 times, want 5\n2 runs, 7 steps");
        assertThatNoException().isThrownBy(() -> COVERAGE.check(CoverageFloor.of(0)));
    }

    @Test
    void noRunsReachNoFloor() {
        assertThatExceptionOfType(AssertionFailedError.class)
                .isThrownBy(() -> Coverage.of("nothing", Stream.of()).check(CoverageFloor.of(0)))
                .withMessageContaining("no run at all");
    }

    @Test
    void aFloorBelowZeroIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoverageFloor.of(-1))
                .withMessage("cells must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoverageFloor.of(0).with(Situation.SETTLED, -2))
                .withMessage("times of SETTLED must not be negative, was -2");
    }

    @Test
    void everyRuleHasASituationButThoseOfTheCarAndOfSeveralRuns() {
        assertThat(Arrays.stream(Situation.values()).map(Situation::rule).distinct())
                .hasSize(28)
                .doesNotContain("R23", "R25", "R27");
    }

    @Test
    void anIgnoredStepShowsThatItWas() {
        Transition step = run("ignition LOCK\n").transitions().get(0);

        assertThat(Situation.SUPPLY_AS_IT_WAS.isShownBy(Profiles.FOUR_TRIES, step))
                .isTrue();
        assertThat(Situation.PRESSED_IN_THE_DARK.isShownBy(Profiles.FOUR_TRIES, step))
                .isFalse();
    }

    private static LockRun run(String events) {
        return LockRun.of(TOY, LockEvent.parseLines(events));
    }
}
