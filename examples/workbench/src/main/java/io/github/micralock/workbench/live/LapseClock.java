// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.live;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A clock whose time runs up to an hour a second, or stands still. It goes on only when it is told to, so that whoever
 * tells it can stop at each deadline on the way.
 */
final class LapseClock implements InstantSource {

    private final InstantSource real;
    private Instant lastLook;
    private Instant now;
    private Lapse lapse = Lapse.REAL;
    private boolean paused;

    LapseClock(InstantSource real) {
        this.real = real;
        lastLook = real.instant();
        now = lastLook;
    }

    @Override
    public Instant instant() {
        return now;
    }

    Lapse lapse() {
        return lapse;
    }

    boolean isPaused() {
        return paused;
    }

    /** Returns how far this clock is behind; nothing, if the real one stepped back. */
    Duration due() {
        Instant look = real.instant();
        Duration passed = Duration.between(lastLook, look);
        lastLook = look;
        return paused || passed.isNegative() ? Duration.ZERO : passed.multipliedBy(lapse.factor());
    }

    void advance(Duration time) {
        now = now.plus(time);
    }

    void hurry(Lapse newLapse) {
        lapse = newLapse;
    }

    void pause(boolean pause) {
        paused = pause;
    }
}
