// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.drawing;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Arrays;

/**
 * What a screen can show.
 *
 * @param unicode whether it has the characters for boxes and notes
 * @param coloured whether it understands control sequences for colours
 */
public record Pen(boolean unicode, boolean coloured) {

    /**
     * Says whether every glyph can be written in a charset.
     *
     * @param charset what the screen understands
     * @return true if none gets lost
     */
    public static boolean canWriteIn(Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        return Arrays.stream(Glyph.values()).allMatch(glyph -> encoder.canEncode(glyph.drawn()));
    }

    /**
     * Returns a glyph as this screen can show it.
     *
     * @param glyph what to draw
     * @return its characters
     */
    public String draw(Glyph glyph) {
        return unicode ? glyph.drawn() : glyph.plain();
    }

    /**
     * Returns an edge of a box.
     *
     * @param left the corner on the left
     * @param width how many characters lie between the corners
     * @param right the corner on the right
     * @return one line
     */
    public String edge(Glyph left, int width, Glyph right) {
        return draw(left) + draw(Glyph.ACROSS).repeat(width) + draw(right);
    }

    /**
     * Returns a text in a colour.
     *
     * @param ink what the text means
     * @param text the text
     * @return the text, between control sequences if this screen understands them
     */
    public String paint(Ink ink, String text) {
        return coloured && !text.isBlank() && ink != Ink.PLAIN
                ? "\u001b[" + ink.parameters() + "m" + text + "\u001b[0m"
                : text;
    }
}
