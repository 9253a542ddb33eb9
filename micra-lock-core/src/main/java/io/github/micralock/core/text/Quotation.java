// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.text;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * Words between quotation marks, in printable ASCII and on one line: a file of them can be cut at any byte, and each
 * text has exactly one quotation.
 */
public final class Quotation {

    private static final int HEX = 16;
    private static final Pattern MARK = Pattern.compile("\\\\(?:u([0-9a-f]{4})|([\"\\\\]))|\"");

    private Quotation() {}

    /**
     * Returns a text between quotation marks.
     *
     * @param text any text
     * @return such as {@code "CODE"}; a quotation mark and a backslash have a backslash before them, and all that is not
     *     printable ASCII is a backslash, {@code u} and the four hexadecimal digits of the {@code char}
     */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '"' || character == '\\') {
                quoted.append('\\').append(character);
            } else if (character >= ' ' && character <= '~') {
                quoted.append(character);
            } else {
                quoted.append("\\u").append(Strings.padStart(Integer.toHexString(character), 4, '0'));
            }
        }
        return quoted.append('"').toString();
    }

    /**
     * Returns the text of which something is the quotation.
     *
     * @param quotation such as {@code "CODE"}
     * @return the text
     * @throws IllegalArgumentException if {@link #quoted} never writes that
     */
    public static String unquoted(String quotation) {
        String text = MARK.matcher(quotation).replaceAll(mark -> Matcher.quoteReplacement(meant(mark)));
        if (!quoted(text).equals(quotation)) {
            throw new IllegalArgumentException("quotation must be printable ASCII between quotation marks, was "
                    + Ascii.truncate(quotation, 40, "..."));
        }
        return text;
    }

    /** What stands for something else: a character by its number, one by itself; the quotation marks for nothing. */
    @SideEffectFree
    private static String meant(MatchResult mark) {
        String number = mark.group(1);
        return number == null ? Strings.nullToEmpty(mark.group(2)) : Character.toString(Integer.parseInt(number, HEX));
    }
}
