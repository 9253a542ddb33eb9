// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.Memory;
import java.time.Duration;

/**
 * What must be left of the first wait of a unit, and how a driver makes sure of it.
 *
 * @param driver who looks
 * @param time how much is left; zero if the wait is over
 * @param wrongAttempts how many wrong codes the unit must remember
 */
record Left(Driver driver, Duration time, int wrongAttempts) {

    static Left of(Driver driver, Duration time) {
        return new Left(driver, time, Tries.firstPenalty(driver.profile()));
    }

    /** R15. */
    Left after(Interruption interruption) {
        Duration penalty = driver.penalty(wrongAttempts);
        return switch (interruption) {
            case PAUSE -> this;
            case RESTART ->
                new Left(driver, time.isZero() || time.compareTo(penalty) > 0 ? time : penalty, wrongAttempts);
            case CLEAR -> new Left(driver, Duration.ZERO, wrongAttempts);
        };
    }

    /** R15, and R5 for a unit that forgets. */
    Left afterBattery() {
        return driver.profile().arming().memory() == Memory.VOLATILE
                ? new Left(driver, Duration.ZERO, 0)
                : after(driver.profile().waiting().onBatteryLoss());
    }

    Left less(Duration served) {
        return new Left(driver, time.compareTo(served) > 0 ? time.minus(served) : Duration.ZERO, wrongAttempts);
    }

    void isSeen(String why) {
        if (time.isZero()) {
            driver.seesPrompt(wrongAttempts, why);
        } else {
            driver.seesWait(time, why);
        }
    }

    /** Serves it to the last tick. */
    void isServed(String why) {
        if (!time.isZero()) {
            driver.elapses(time.minus(driver.tick()))
                    .seesWait(driver.tick(), why + ", and a tick is left")
                    .elapses(driver.tick())
                    .seesPrompt(wrongAttempts, why + ", and it is served");
        }
    }
}
