// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import java.time.Duration;
import java.util.stream.Stream;

/** Durations become round, and then short: a person reads {@code PT1M} faster than {@code PT1M0.000000001S}. */
final class SimplerDurations {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private SimplerDurations() {}

    static Stream<Duration> of(Duration value) {
        Duration seconds = Duration.ofSeconds(value.toSeconds());
        return Stream.of(
                Duration.ZERO,
                Duration.ofSeconds(1),
                MINUTE,
                Duration.ofHours(1),
                Duration.ofSeconds(value.toSeconds() / 60 * 60),
                Duration.ofSeconds(value.toSeconds() / 2),
                seconds,
                Duration.ofNanos(1),
                value.minus(seconds));
    }

    /** The longer its text, and then the longer itself, the more complex a duration is. */
    static long complexity(Duration value) {
        int magnitude = Long.SIZE - Long.numberOfLeadingZeros(value.toSeconds());
        return value.toString().length() * 100L + magnitude + (value.isZero() ? 0 : 1);
    }
}
