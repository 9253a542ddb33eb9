// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.timeline;

import io.github.micralock.api.LockState;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import java.time.Duration;

/**
 * A stretch of time in which nothing happened but that time passed.
 *
 * @param opening what it began with
 * @param at when it began, after the start of the run
 * @param lasting how long it took; not negative
 * @param state where the lock was when it began
 * @param shown what the unit showed then
 * @param waitRuns whether a wait in force runs down
 */
record Stretch(Opening opening, Duration at, Duration lasting, LockState state, Faceplate shown, boolean waitRuns) {

    Stretch longerBy(Duration more) {
        return new Stretch(opening, at, sum(lasting, more), state, shown, waitRuns);
    }

    Duration end() {
        return sum(at, lasting);
    }

    /** Sums of time end at the longest duration there is (R28). */
    private static Duration sum(Duration one, Duration other) {
        return new TimePassed(one).plus(new TimePassed(other)).elapsed();
    }

    /** What is left of a penalty at the beginning; zero if none is in force. */
    Duration waitAtFirst() {
        if (state.phase() instanceof Waiting waiting) {
            return waiting.remaining();
        }
        return state.phase() instanceof Verifying verifying ? verifying.suspendedWait() : Duration.ZERO;
    }

    /** What is left of it at the end. */
    Duration waitAtLast() {
        return waitRuns ? waitAtFirst().minus(lasting) : waitAtFirst();
    }
}
