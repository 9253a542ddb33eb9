// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may be shown on a terminal: nothing that moves its cursor, turns its text round or hides in it. */
public final class Printable {

    private static final int QUOTED_AT_MOST = 24;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{3,}");

    private Printable() {}

    /**
     * Returns a text with a question mark for each character that may not be shown.
     *
     * @param text any text
     * @return as many characters, all harmless
     */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().map(point -> isHarmless(point) ? point : '?').forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /**
     * Returns a word in quotes, cut where it is long, its numbers hidden: they may be a code in the wrong place.
     *
     * @param word anything; empty where a line ended
     * @return such as {@code 'K12'}
     */
    public static String quoted(String word) {
        if (word.isEmpty()) {
            return "the end of the line";
        }
        String shown = withoutNumbers(of(word));
        return shown.codePointCount(0, shown.length()) <= QUOTED_AT_MOST
                ? "'" + shown + "'"
                : "'" + shown.substring(0, shown.offsetByCodePoints(0, QUOTED_AT_MOST - 3)) + "...'";
    }

    private static String withoutNumbers(String text) {
        StringBuilder hidden = new StringBuilder(text);
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            hidden.replace(number.start(), number.end(), "*".repeat(number.end() - number.start()));
        }
        return hidden.toString();
    }

    static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
