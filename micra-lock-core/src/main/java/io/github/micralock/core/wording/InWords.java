// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.wording;

import java.math.BigDecimal;
import java.time.Duration;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

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
    @SideEffectFree
    public static String of(Duration duration) {
        if (isOfMillis(duration)) {
            return duration.toMillis() + " ms";
        }
        String words = whole(duration.toDaysPart(), "d")
                + whole(duration.toHoursPart(), "h")
                + whole(duration.toMinutesPart(), "min")
                + seconds(duration);
        return words.isEmpty() ? "0 s" : words.substring(1);
    }

    @Pure
    private static boolean isOfMillis(Duration duration) {
        return duration.toSeconds() == 0
                && duration.toMillisPart() > 0
                && duration.toNanosPart() % NANOS_PER_MILLI == 0;
    }

    @SideEffectFree
    private static String whole(long number, String unit) {
        return number == 0 ? "" : " " + number + " " + unit;
    }

    @SideEffectFree
    private static String seconds(Duration duration) {
        BigDecimal seconds = BigDecimal.valueOf(duration.toNanosPart(), 9)
                .add(BigDecimal.valueOf(duration.toSecondsPart()))
                .stripTrailingZeros();
        return seconds.signum() == 0 ? "" : " " + seconds.toPlainString() + " s";
    }
}
