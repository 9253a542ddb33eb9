// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.timeline;

import com.google.common.collect.ImmutableList;
import io.github.micralock.workbench.drawing.Glyph;
import io.github.micralock.workbench.drawing.Ink;
import io.github.micralock.workbench.drawing.Paragraph;
import io.github.micralock.workbench.drawing.Pen;

/** The columns of a timeline on a screen of 80: when, what, the display, tries left, wait left, what it means. */
final class Columns {

    private static final int SCREEN = 80;
    private static final int HAPPENED = 14;
    private static final int TRIES = 4;
    private static final int WAIT = 7;
    private static final int STANDING = 1;
    private static final int FEWEST_FOR_WORDS = 16;

    /** One row of a timeline. */
    record Row(Cell time, Cell happened, Cell display, Cell triesLeft, Cell waitLeft, Cell standing, Cell words) {}

    private final int time;
    private final int display;
    private final int words;
    private final Pen pen;

    Columns(int time, int display, Pen pen) {
        this.time = time;
        this.display = display;
        this.pen = pen;
        int others = time + 2 + HAPPENED + 1 + (display + 4) + 1 + TRIES + 1 + WAIT + STANDING + 1;
        words = Math.max(FEWEST_FOR_WORDS, SCREEN - others);
    }

    String top() {
        String happened = Paragraph.left("time", time) + "  " + Paragraph.left("what happened", HAPPENED) + " ";
        return pen.paint(Ink.FAINT, happened)
                + pen.paint(Ink.FAINT, pen.edge(Glyph.TOP_LEFT, display + 2, Glyph.TOP_RIGHT))
                + pen.paint(Ink.FAINT, " tries" + Paragraph.right("wait", WAIT));
    }

    String bottom() {
        return " ".repeat(time + 2 + HAPPENED + 1)
                + pen.paint(Ink.FAINT, pen.edge(Glyph.BOTTOM_LEFT, display + 2, Glyph.BOTTOM_RIGHT));
    }

    /** Returns as many lines as the longest cell needs; the display stays lit through all of them. */
    ImmutableList<String> lines(Row row) {
        ImmutableList<String> happened = Paragraph.lines(row.happened().text(), HAPPENED);
        ImmutableList<String> meaning = Paragraph.lines(row.words().text(), words);
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (int index = 0; index < Math.max(happened.size(), meaning.size()); index++) {
            boolean first = index == 0;
            String line = left(first ? row.time() : Cell.EMPTY, time)
                    + "  "
                    + left(new Cell(at(happened, index), row.happened().ink()), HAPPENED)
                    + " "
                    + edge()
                    + " "
                    + left(row.display(), display)
                    + " "
                    + edge()
                    + " "
                    + right(first ? row.triesLeft() : Cell.EMPTY, TRIES)
                    + " "
                    + right(first ? row.waitLeft() : Cell.EMPTY, WAIT)
                    + left(first ? row.standing() : Cell.EMPTY, STANDING)
                    + " "
                    + pen.paint(row.words().ink(), at(meaning, index));
            lines.add(line.stripTrailing());
        }
        return lines.build();
    }

    private String edge() {
        return pen.paint(Ink.FAINT, pen.draw(Glyph.DOWNWARDS));
    }

    private String left(Cell cell, int width) {
        return pen.paint(cell.ink(), Paragraph.left(cell.text(), width));
    }

    private String right(Cell cell, int width) {
        return pen.paint(cell.ink(), Paragraph.right(cell.text(), width));
    }

    private static String at(ImmutableList<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
    }
}
