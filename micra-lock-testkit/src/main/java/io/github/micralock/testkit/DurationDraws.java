// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import io.github.micralock.testkit.expected.Durations;
import java.time.Duration;

/** Durations as a lock meets them: none, the shortest, ordinary ones, and the longest there are. */
final class DurationDraws {

    private static final Duration SHORTEST = Duration.ofNanos(1);

    private DurationDraws() {}

    static Duration any(Chance chance) {
        return switch (chance.between(0, 9)) {
            case 0 -> Duration.ZERO;
            case 1 -> SHORTEST;
            case 2 -> Duration.ofNanos(chance.between(2, 999_999_999));
            case 3 -> Duration.ofMillis(chance.between(1, 100_000));
            case 4, 5 -> Duration.ofSeconds(chance.between(1, 90));
            case 6, 7 -> Duration.ofMinutes(chance.between(1, 120));
            case 8 -> Duration.ofHours(chance.between(1, 100_000));
            default -> huge(chance);
        };
    }

    static Duration positive(Chance chance) {
        Duration drawn = any(chance);
        return drawn.isZero() ? SHORTEST : drawn;
    }

    /** Durations at, just before, just after, and well within {@code deadline}; now and then any other. */
    static Duration around(Duration deadline, Chance chance) {
        return switch (chance.between(0, 9)) {
            case 0, 1, 2 -> deadline;
            case 3, 4 -> deadline.isZero() ? SHORTEST : deadline.minusNanos(1);
            case 5 -> Durations.sum(deadline, SHORTEST);
            case 6, 7 -> within(deadline, chance);
            case 8 -> Durations.sum(deadline, any(chance));
            default -> any(chance);
        };
    }

    /** From zero up to {@code limit}, both included. */
    static Duration within(Duration limit, Chance chance) {
        return switch (chance.between(0, 5)) {
            case 0 -> Duration.ZERO;
            case 1 -> limit;
            default ->
                limit.toDays() > 0
                        ? Duration.ofSeconds(chance.upTo(limit.toSeconds()))
                        : Duration.ofNanos(chance.upTo(limit.toNanos()));
        };
    }

    private static Duration huge(Chance chance) {
        return chance.oneOf(
                Durations.LONGEST,
                Durations.LONGEST.minusNanos(1),
                Duration.ofSeconds(Long.MAX_VALUE),
                Duration.ofNanos(Long.MAX_VALUE));
    }
}
