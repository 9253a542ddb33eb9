// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.drawing;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;

/** Text in lines that are not too long. */
public final class Paragraph {

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private Paragraph() {}

    /**
     * Returns a text in lines.
     *
     * @param text words with blanks between them
     * @param width how long a line may be; only a single longer word goes beyond
     * @return at least one line
     */
    public static ImmutableList<String> lines(String text, int width) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        StringBuilder line = new StringBuilder();
        for (String word : WORDS.split(text)) {
            if (line.length() > 0 && length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        return lines.add(line.toString()).build();
    }

    /**
     * Returns a text with blanks after it.
     *
     * @param text the text
     * @param width how long it is to be at least
     * @return the text, not cut
     */
    public static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - length(text)));
    }

    /**
     * Returns a text with blanks before it.
     *
     * @param text the text
     * @param width how long it is to be at least
     * @return the text, not cut
     */
    public static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - length(text))) + text;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
