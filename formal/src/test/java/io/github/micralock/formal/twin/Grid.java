// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;

/**
 * Time in ticks, as the specification counts it.
 *
 * @param tick how long one is; positive
 */
record Grid(Duration tick) {

    /** Never rounds: what is off the grid would be a difference that nobody sees. */
    int ticks(Duration duration) {
        checkArgument(
                duration.toNanos() % tick.toNanos() == 0, "duration must be whole ticks of %s, was %s", tick, duration);
        return Math.toIntExact(duration.dividedBy(tick));
    }

    Duration duration(int ticks) {
        return tick.multipliedBy(ticks);
    }

    /** How many seconds a tick is, as a fraction in lowest terms. */
    String seconds() {
        long second = Duration.ofSeconds(1).toNanos();
        long common = gcd(tick.toNanos(), second);
        return "<<" + tick.toNanos() / common + ", " + second / common + ">>";
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
