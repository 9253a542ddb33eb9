// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.timeline;

import com.google.common.collect.ImmutableList;
import io.github.micralock.core.wording.InWords;
import java.time.Duration;

/** What is left of a penalty: it falls while it is served, and stands still without its supply. Each begins at full height. */
record WaitTrack() implements Track {

    private static final int A_LETTER = 6;

    @Override
    public String name() {
        return "wait left";
    }

    @Override
    public int height() {
        return 56;
    }

    @Override
    public void draw(Svg svg, ImmutableList<Column> columns, int top) {
        columns.forEach(column -> draw(svg, column, top));
    }

    private void draw(Svg svg, Column column, int top) {
        Stretch stretch = column.stretch();
        int bottom = top + height();
        svg.line("floor", column.x(), bottom, column.right(), bottom);
        if (stretch.waitAtFirst().isZero()) {
            return;
        }
        svg.polygon(
                stretch.waitRuns() ? "runs" : "stands",
                column.x(),
                bottom - high(stretch.waitAtFirst(), column.fullWait()),
                column.right(),
                bottom - high(stretch.waitAtLast(), column.fullWait()),
                column.right(),
                bottom,
                column.x(),
                bottom);
        String left = InWords.of(stretch.waitAtFirst());
        if (left.length() * A_LETTER <= column.width()) {
            svg.words("left", column.x() + 4, bottom - 6, left);
        }
    }

    private int high(Duration left, Duration full) {
        return (int) Math.round(height() * seconds(left) / seconds(full));
    }

    private static double seconds(Duration duration) {
        return duration.toSeconds() + duration.toNanosPart() / 1e9;
    }
}
