// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.live;

import com.google.common.collect.ImmutableList;
import io.github.micralock.workbench.drawing.Glyph;
import io.github.micralock.workbench.drawing.Ink;
import io.github.micralock.workbench.drawing.Paragraph;
import io.github.micralock.workbench.drawing.Pen;
import io.github.micralock.workbench.wording.Clockface;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The picture of a bench: the radio, what is left, what happened, and what to press. */
final class Panel {

    private static final int MARGIN = 2;
    private static final int WIDTH = 76;
    private static final int FEWEST_ROWS = 20;
    private static final int TIME = 10;
    private static final int EVENT = 22;

    private final Bench bench;
    private final Pen pen;
    private final String hint;
    private final RadioFront front;
    private final Instruments instruments;

    /** Makes the picture of a bench, with a hint for whoever stands before it. */
    Panel(Bench bench, Pen pen, String hint) {
        this.bench = bench;
        this.pen = pen;
        this.hint = hint;
        front = new RadioFront(bench, pen);
        instruments = new Instruments(bench, pen);
    }

    /** Returns as many lines as the screen has rows, none longer than it is wide. */
    ImmutableList<String> lines(int columns, int rows) {
        if (columns < WIDTH + MARGIN || rows < FEWEST_ROWS) {
            String plea = "The radio needs a terminal of 80 x 24; this one is " + columns + " x " + rows + ".";
            return Paragraph.lines(plea, Math.max(1, columns)).stream()
                    .limit(rows)
                    .collect(ImmutableList.toImmutableList());
        }
        List<String> above = new ArrayList<>(List.of(title(), ""));
        above.addAll(front.lines(WIDTH));
        above.addAll(instruments.lines());
        above.add("");
        List<String> below = new ArrayList<>(List.of(""));
        below.addAll(HelpLines.lines(pen));
        below.add(pen.paint(Ink.FAINT, hint));
        List<String> lines = new ArrayList<>(above);
        lines.addAll(log(rows - above.size() - below.size()));
        lines.addAll(below);
        return lines.stream().map(line -> " ".repeat(MARGIN) + line).collect(ImmutableList.toImmutableList());
    }

    private String title() {
        String left = "micra-lock workbench   " + bench.profile().name();
        String speed =
                bench.clock().isPaused() ? "paused" : bench.clock().lapse().factor() + "x";
        String clock = Clockface.full(Duration.ofSeconds(bench.now().toSeconds()));
        String right = Paragraph.right(speed, 7) + "  " + clock;
        return pen.paint(Ink.STRONG, Paragraph.left(left, WIDTH - right.length())) + pen.paint(Ink.DISPLAY, right);
    }

    private List<String> log(int rows) {
        List<String> lines = new ArrayList<>();
        bench.log().last(rows).forEach(entry -> lines.add(line(entry)));
        while (lines.size() < rows) {
            lines.add("");
        }
        return lines;
    }

    private String line(LogBook.Entry entry) {
        String time = Clockface.full(Duration.ofSeconds(entry.at().toSeconds()));
        String what = entry.times() == 1 ? entry.what() : entry.what() + " " + pen.draw(Glyph.TIMES) + entry.times();
        String words = entry.words();
        int room = WIDTH - TIME - EVENT;
        return pen.paint(Ink.FAINT, Paragraph.left(time, TIME))
                + Paragraph.left(what, EVENT)
                + (words.length() <= room ? words : words.substring(0, room));
    }
}
