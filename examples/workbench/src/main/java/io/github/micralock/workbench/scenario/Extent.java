// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.scenario;

import com.google.common.math.LongMath;
import java.time.Duration;

/**
 * How much a script amounts to, so that none is run that would never end.
 *
 * @param length how long it takes; not negative
 * @param events how many events it makes, at most, the answers of an immobiliser not counted; a pause or a remark counts
 *     as one
 */
public record Extent(Duration length, long events) {

    /** The longest time that a scenario may take: a hundred years. */
    public static final Duration LONGEST = Duration.ofDays(36_525);

    /** The most events that a scenario may make. */
    public static final long MOST = 1_000_000;

    /** What an empty script amounts to. */
    public static final Extent NONE = new Extent(Duration.ZERO, 0);

    /**
     * Returns what two scripts amount to, one after the other.
     *
     * @param next the second
     * @return both
     */
    public Extent plus(Extent next) {
        return new Extent(length.plus(next.length), LongMath.saturatedAdd(events, next.events));
    }

    /**
     * Returns what a script amounts to that is played several times.
     *
     * @param count how often
     * @return all of them
     */
    public Extent times(int count) {
        return new Extent(length.multipliedBy(count), LongMath.saturatedMultiply(events, count));
    }

    /**
     * Says whether this takes longer than a scenario may.
     *
     * @return true if it does
     */
    public boolean isTooLong() {
        return length.compareTo(LONGEST) > 0;
    }

    /**
     * Says whether this makes more events than a scenario may.
     *
     * @return true if it does
     */
    public boolean isTooMuch() {
        return events > MOST;
    }
}
