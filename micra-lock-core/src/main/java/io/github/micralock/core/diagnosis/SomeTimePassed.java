// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;

/**
 * Nobody did anything, and nobody knows for how long.
 *
 * @param atLeast how long it was at least; not negative
 * @param atMost how long it was at most; not less than that
 */
public record SomeTimePassed(Duration atLeast, Duration atMost) implements Observation {

    /** Any time there is. */
    public static final SomeTimePassed UNKNOWN =
            new SomeTimePassed(Duration.ZERO, Duration.ofSeconds(Long.MAX_VALUE, 999_999_999));

    /** Rejects time that runs backwards. */
    public SomeTimePassed {
        checkArgument(!atLeast.isNegative(), "atLeast must not be negative, was %s", atLeast);
        checkArgument(atMost.compareTo(atLeast) >= 0, "atMost must be at least %s, was %s", atLeast, atMost);
    }
}
