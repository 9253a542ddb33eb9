// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import io.github.micralock.api.faceplate.Faceplate;
import java.time.Duration;

/** How time passes (R25, R26, R28). */
final class TimeStories {

    private static final Duration FOR_EVER = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);

    private TimeStories() {}

    static void noTimeChangesNothing(Driver driver) {
        for (Scene scene : Scene.of(driver)) {
            Driver unit = scene.reached(driver.afresh());
            Faceplate before = unit.seen();
            unit.elapses(Duration.ZERO).sees(before, "R25, no time passed, " + scene.name());
        }
    }

    static void noTimeServesNoTick(Driver driver) {
        Duration wait = driver.penalty(Tries.firstPenalty(driver.profile()));
        TypedUnit.waiting(driver)
                .elapses(wait.minus(driver.tick()))
                .elapses(Duration.ZERO)
                .seesWait(driver.tick(), "R25, no time passed, and a tick is left")
                .elapses(driver.tick())
                .seesPrompt(Tries.firstPenalty(driver.profile()), "R16, the wait is served");
    }

    /** An entry settles and its wait is served in one jump; a tick less leaves a tick. */
    static void oneJumpFiresEveryDeadline(Driver driver) {
        Duration settle = driver.rules().settle();
        int attempt = Tries.firstPenalty(driver.profile());
        Duration both = settle.plus(driver.penalty(attempt));
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
                .elapses(FOR_EVER)
                .seesPrompt(attempt, "R28, the longest time there is passed")
                .elapses(FOR_EVER)
                .seesPrompt(attempt, "R28, and once more");
    }

    static void theLongestTimeDoesNotEndAWaitThatStands(Driver driver) {
        Duration penalty = driver.penalty(Tries.firstPenalty(driver.profile()));
        for (Way way : Way.keyAndSwitch(driver)) {
            if (!way.letsWaitsRun(driver.profile())) {
                Driver unit = TypedUnit.waiting(driver.afresh()).does(way.off()).elapses(Duration.ofHours(1_000_000));
                unit.does(way.on());
                Left.of(unit, penalty)
                        .after(driver.profile().waiting().onSupplyLoss())
                        .isSeen("R14, no time counted while the wait stood");
            }
        }
    }
}
