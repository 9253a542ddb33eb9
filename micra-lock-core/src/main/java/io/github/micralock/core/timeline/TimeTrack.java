// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.timeline;

import com.google.common.collect.ImmutableList;
import io.github.micralock.core.wording.InWords;

/** The axis: when each stretch began, and how long it took, where there is room to say so. */
record TimeTrack() implements Track {

    private static final int A_LETTER = 6;

    @Override
    public String name() {
        return "time";
    }

    @Override
    public int height() {
        return 30;
    }

    @Override
    public void draw(Svg svg, ImmutableList<Column> columns, int top) {
        columns.forEach(column -> draw(svg, column, top));
    }

    private static void draw(Svg svg, Column column, int top) {
        Stretch stretch = column.stretch();
        svg.line("axis", column.x(), top, column.right(), top).line("axis", column.x(), top, column.x(), top + 5);
        String at = Clockface.of(stretch.at());
        if (!stretch.lasting().isZero() && at.length() * A_LETTER <= column.width()) {
            svg.words("at", column.x(), top + 16, at);
        }
        String lasting = InWords.of(stretch.lasting());
        if (!stretch.lasting().isZero() && lasting.length() * A_LETTER <= column.width()) {
            svg.words("lasting", column.middle(), top + 29, lasting);
        }
    }
}
