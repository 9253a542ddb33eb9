// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.live;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** How much time passes: up to an hour a second, or none at all. */
final class LapseClock {

    private final InstantSource real;
    private Instant lastLook;
    private Lapse lapse = Lapse.REAL;
    private boolean paused;

    LapseClock(InstantSource real) {
        this.real = real;
        lastLook = real.instant();
    }

    Lapse lapse() {
        return lapse;
    }

    boolean isPaused() {
        return paused;
    }

    /** Returns how much time has passed since the last call, in whole milliseconds; none if the real clock stepped back. */
    Duration due() {
        Instant look = real.instant();
        Duration passed = Duration.between(lastLook, look).truncatedTo(ChronoUnit.MILLIS);
        lastLook = passed.isNegative() ? look : lastLook.plus(passed);
        return paused || passed.isNegative() ? Duration.ZERO : passed.multipliedBy(lapse.factor());
    }

    void hurry(Lapse newLapse) {
        lapse = newLapse;
    }

    void pause(boolean pause) {
        paused = pause;
    }
}
