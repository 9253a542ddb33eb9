// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.testkit.expected.Durations;
import java.time.Duration;

/** How time passes (R25, R26, R28). */
final class TimeStories {

    static final ImmutableList<Story> ALL = ImmutableList.of(
            Story.of("R25_noTimeChangesNothing", TimeStories::noTimeChangesNothing),
            Story.ofTypedUnits("R25_noTimeServesNoTick", TimeStories::noTimeServesNoTick, Need.PENALTY),
            Story.ofTypedUnits("R25_aWaitIsServedInPieces", TimeStories::aWaitIsServedInPieces, Need.PENALTY),
            Story.ofTypedUnits(
                    "R26_oneJumpFiresEveryDeadlineAtItsOwnInstant",
                    TimeStories::oneJumpFiresEveryDeadline,
                    Need.SETTLE_TIME,
                    Need.PENALTY),
            Story.ofTypedUnits(
                    "R28_theLongestTimeThereIsOverflowsNothing",
                    TimeStories::theLongestTimeEndsEveryWait,
                    Need.PENALTY));

    private TimeStories() {}

    static void noTimeChangesNothing(Driver driver) {
        for (Scene scene : Scene.of(driver)) {
            Driver unit = scene.reached(driver.afresh());
            Faceplate before = unit.seen();
            unit.elapses(Duration.ZERO).sees(before, "R25, no time passed, " + scene.name());
        }
    }

    static void noTimeServesNoTick(Driver driver) {
        Duration wait = TypedUnit.beginsItsFirstWait(driver);
        driver.elapses(wait.minus(driver.tick()))
                .elapses(Duration.ZERO)
                .seesWait(driver.tick(), "R25, no time passed, and a tick is left")
                .elapses(driver.tick())
                .seesPrompt(Tries.firstPenalty(driver.profile()), "R16, the wait is served");
    }

    static void aWaitIsServedInPieces(Driver driver) {
        Duration wait = TypedUnit.beginsItsFirstWait(driver);
        Duration part = driver.halfOf(wait);
        Duration left = wait;
        driver.needs(!part.isZero(), "a penalty to be divided");
        for (int piece = 1; piece <= 3 && left.compareTo(part) > 0; piece++) {
            driver.elapses(part);
            left = left.minus(part);
            driver.seesWait(left, "R25, " + piece + " parts of the wait are served");
            part = driver.halfOf(left);
        }
        Left.of(driver, left).isServed("R25, the last part of the wait");
    }

    /** An entry settles and its wait is served in one jump; a tick less leaves a tick. */
    static void oneJumpFiresEveryDeadline(Driver driver) {
        Duration settle = driver.rules().settle();
        int attempt = Tries.firstPenalty(driver.profile());
        Duration penalty = driver.penalty(attempt);
        driver.needs(
                Durations.LONGEST.minus(settle).compareTo(penalty) >= 0,
                "a settle time and a penalty that fit into the longest time there is");
        Duration both = settle.plus(penalty);
        Driver unit = TypedUnit.ready(driver.afresh()).losesTries(attempt - 1);
        TypedUnit.typesEverywhere(unit, unit.wrongDigits())
                .elapses(both.minus(unit.tick()))
                .seesWait(unit.tick(), "R26, the rest of the time counted in the wait")
                .elapses(unit.tick())
                .seesPrompt(attempt, "R26, the wait is served");
        Driver other = TypedUnit.ready(driver.afresh()).losesTries(attempt - 1);
        TypedUnit.typesEverywhere(other, other.wrongDigits())
                .elapses(both)
                .seesPrompt(attempt, "R26, the entry settled and the wait was served in one jump");
    }

    static void theLongestTimeEndsEveryWait(Driver driver) {
        int attempt = Tries.firstPenalty(driver.profile());
        TypedUnit.waiting(driver)
                .needs(driver.tick().equals(Duration.ofNanos(1)), "a clock that tells nanoseconds")
                .elapses(Durations.LONGEST)
                .seesPrompt(attempt, "R28, the longest time there is passed")
                .elapses(Durations.LONGEST)
                .seesPrompt(attempt, "R28, and once more");
    }
}
