// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.text;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;

/**
 * Words between quotation marks, in printable ASCII and on one line: a file of them can be cut at any byte, and each
 * text has exactly one quotation.
 */
public final class Quotation {

    private static final int HEX = 16;

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
        StringBuilder text = new StringBuilder();
        int index = 1;
        while (index < quotation.length() - 1) {
            char character = quotation.charAt(index);
            boolean escaped = character == '\\';
            boolean coded = escaped && quotation.charAt(index + 1) == 'u';
            int length = coded ? 6 : escaped ? 2 : 1;
            if (index + length >= quotation.length()) {
                throw notQuoted(quotation);
            }
            text.append(coded ? coded(quotation, index) : quotation.charAt(index + length - 1));
            index += length;
        }
        if (!quoted(text.toString()).equals(quotation)) {
            throw notQuoted(quotation);
        }
        return text.toString();
    }

    private static char coded(String quotation, int index) {
        int code = 0;
        for (int digit = index + 2; digit < index + 6; digit++) {
            code = code * HEX + Math.max(0, Character.digit(quotation.charAt(digit), HEX));
        }
        return (char) code;
    }

    private static IllegalArgumentException notQuoted(String quotation) {
        return new IllegalArgumentException("quotation must be printable ASCII between quotation marks, was "
                + Ascii.truncate(quotation, 40, "..."));
    }
}
