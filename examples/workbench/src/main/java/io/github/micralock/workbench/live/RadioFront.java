// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.live;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.workbench.drawing.Glyph;
import io.github.micralock.workbench.drawing.Paragraph;
import io.github.micralock.workbench.drawing.Pen;
import io.github.micralock.workbench.drawing.RadioDisplay;

/** The front of the radio: its display and its buttons. */
final class RadioFront {

    private static final String BUTTONS = "[ 1 ] [ 2 ] [ 3 ] [ 4 ] [ 5 ] [ 6 ]";

    private final Bench bench;
    private final Pen pen;
    private final RadioDisplay display;

    RadioFront(Bench bench, Pen pen) {
        this.bench = bench;
        this.pen = pen;
        display = new RadioDisplay(bench.profile().display(), pen);
    }

    ImmutableList<String> lines(int width) {
        int inner = width - 2;
        int inside = display.width() + 2;
        Faceplate faceplate = bench.faceplate();
        String glass =
                pen.paint(display.ink(bench.state(), faceplate), " " + display.read(faceplate, bench.shownFor()) + " ");
        String edge = pen.draw(Glyph.DOWNWARDS);
        String rest = " ".repeat(Math.max(0, inner - 2 - inside - 2 - 4 - BUTTONS.length()));
        return ImmutableList.of(
                pen.edge(Glyph.TOP_LEFT, inner, Glyph.TOP_RIGHT),
                edge + "  " + Paragraph.left(pen.edge(Glyph.TOP_LEFT, inside, Glyph.TOP_RIGHT), inner - 2) + edge,
                edge + "  " + edge + glass + edge + "    " + BUTTONS + rest + edge,
                edge + "  " + Paragraph.left(pen.edge(Glyph.BOTTOM_LEFT, inside, Glyph.BOTTOM_RIGHT), inner - 2) + edge,
                pen.edge(Glyph.BOTTOM_LEFT, inner, Glyph.BOTTOM_RIGHT));
    }
}
