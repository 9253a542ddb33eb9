// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.wording;

/** The how many-th, in short. */
public final class Ordinal {

    private static final int TENS = 10;
    private static final int HUNDREDS = 100;

    private Ordinal() {}

    /**
     * Returns a number as a place in a row.
     *
     * @param number at least 0
     * @return such as {@code 1st}, {@code 12th} or {@code 23rd}
     */
    public static String of(int number) {
        boolean teen = number % HUNDREDS / TENS == 1;
        return number
                + switch (teen ? 0 : number % TENS) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
