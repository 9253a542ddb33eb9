// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.wording;

import com.google.common.base.Joiner;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A duration as one would say it: {@code 45 min}, {@code 1 h 5 min}, {@code 300 ms}. */
public final class InWords {

    private static final int NANOS_PER_MILLI = 1_000_000;

    private InWords() {}

    /**
     * Returns a duration in words.
     *
     * @param duration not negative
     * @return its parts that are not zero, the longest first
     */
    public static String of(Duration duration) {
        if (duration.toSeconds() == 0 && duration.toNanosPart() % NANOS_PER_MILLI == 0 && !duration.isZero()) {
            return duration.toMillis() + " ms";
        }
        List<String> parts = new ArrayList<>();
        addWhole(parts, duration.toDaysPart(), " d");
        addWhole(parts, duration.toHoursPart(), " h");
        addWhole(parts, duration.toMinutesPart(), " min");
        if (parts.isEmpty() || duration.toSecondsPart() > 0 || duration.toNanosPart() > 0) {
            parts.add(seconds(duration) + " s");
        }
        return Joiner.on(' ').join(parts);
    }

    private static void addWhole(List<String> parts, long number, String unit) {
        if (number > 0) {
            parts.add(number + unit);
        }
    }

    private static String seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toNanosPart(), 9)
                .add(BigDecimal.valueOf(duration.toSecondsPart()))
                .stripTrailingZeros()
                .toPlainString();
    }
}
