// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.plot;

import java.util.Locale;

/** Measured numbers to be read: three digits that count, and thousands apart. */
public final class Numbers {

    private Numbers() {}

    /**
     * Returns a number as tables and plots show it.
     *
     * @param value any number
     * @return such as {@code 0.123}, {@code 12.3}, {@code 1,234}
     */
    public static String text(double value) {
        double size = Math.abs(value);
        if (size == 0 || size >= 99.95) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, size >= 9.995 ? "%.1f" : size >= 0.9995 ? "%.2f" : "%.3f", value);
    }
}
