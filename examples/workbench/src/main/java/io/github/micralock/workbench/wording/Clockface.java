// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.wording;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;

/** A duration as a clock would show it. */
public final class Clockface {

    private Clockface() {}

    /**
     * Returns a time since the start.
     *
     * @param time not negative
     * @return such as {@code 12:45:10}, with as many decimals as it has
     */
    public static String full(Duration time) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d%s",
                time.toHours(),
                time.toMinutesPart(),
                time.toSecondsPart(),
                fraction(time));
    }

    /**
     * Returns a time that is left.
     *
     * @param time not negative
     * @return such as {@code 45:00}, {@code 0:10} or {@code 1:00:00}, with as many decimals as it has
     */
    public static String left(Duration time) {
        long hours = time.toHours();
        String seconds = String.format(Locale.ROOT, "%02d%s", time.toSecondsPart(), fraction(time));
        return hours == 0
                ? time.toMinutesPart() + ":" + seconds
                : String.format(Locale.ROOT, "%d:%02d:%s", hours, time.toMinutesPart(), seconds);
    }

    /**
     * Returns a time that is left, in seconds that have begun, so that it never shows nothing too early.
     *
     * @param time not negative
     * @return such as {@code 45:00}
     */
    public static String leftInSeconds(Duration time) {
        return left(Duration.ofSeconds(time.toSeconds() + (time.toNanosPart() == 0 ? 0 : 1)));
    }

    private static String fraction(Duration time) {
        return time.toNanosPart() == 0
                ? ""
                : BigDecimal.valueOf(time.toNanosPart(), 9)
                        .stripTrailingZeros()
                        .toPlainString()
                        .substring(1);
    }
}
