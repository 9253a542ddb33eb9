// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.micralock.api.event.TimePassed;
import java.time.Duration;

/**
 * What a way costs: time first, then presses.
 *
 * @param time how long it takes; not negative
 * @param presses how many things a person does, each press and each turn of the key; at least 0
 */
public record Effort(Duration time, long presses) implements Comparable<Effort> {

    /** What it costs to stay. */
    public static final Effort NONE = new Effort(Duration.ZERO, 0);

    /** Rejects what takes less than nothing. */
    public Effort {
        checkArgument(!time.isNegative(), "time must not be negative, was %s", time);
        checkArgument(presses >= 0, "presses must not be negative, was %s", presses);
    }

    /**
     * Returns this and more.
     *
     * @param more what it costs to go on
     * @return the sum; its time is the longest there is, if it would be longer (R28)
     */
    public Effort plus(Effort more) {
        return new Effort(new TimePassed(time).plus(new TimePassed(more.time)).elapsed(), presses + more.presses);
    }

    @Override
    public int compareTo(Effort other) {
        int byTime = time.compareTo(other.time);
        return byTime == 0 ? Long.compare(presses, other.presses) : byTime;
    }
}
