// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

import com.google.common.base.CharMatcher;

/** The characters that mean nothing but themselves in every language for diagrams. */
final class Characters {

    private static final CharMatcher PLAIN = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.anyOf(" .,()"))
            .or(CharMatcher.inRange('\u00a1', '\ud7ff'));

    private Characters() {}

    /** Writes a character in a way of its own. */
    @FunctionalInterface
    interface Escape {

        String of(char character);
    }

    /** A text with what is not plain written in that way. */
    static String replacing(String text, Escape escape) {
        StringBuilder written = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            written.append(PLAIN.matches(character) ? String.valueOf(character) : escape.of(character));
        }
        return written.toString();
    }
}
