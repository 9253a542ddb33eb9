// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.expected;

import io.github.micralock.api.event.TimePassed;
import java.time.Duration;

/** The longest duration, and what comes of it (R28). */
public final class Durations {

    /** The longest duration there is. */
    public static final Duration LONGEST = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);

    private Durations() {}

    /** The sum of two that are not negative, or the longest duration there is. */
    public static Duration sum(Duration one, Duration other) {
        return new TimePassed(one).plus(new TimePassed(other)).elapsed();
    }
}
