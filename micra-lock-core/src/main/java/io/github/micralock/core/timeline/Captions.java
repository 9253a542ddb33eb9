// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.timeline;

import com.google.common.collect.ImmutableList;
import java.util.function.ToIntFunction;

/**
 * What happened, above the place where it did: words that rise to the right.
 *
 * @param columns the columns of the picture
 */
record Captions(ImmutableList<Column> columns) {

    private static final double A_LETTER_ACROSS = 5;
    private static final double A_LETTER_UPWARDS = 3.6;
    private static final int FOOT = 16;

    /** How much room they need above the lines. */
    int height() {
        return most(column -> FOOT + (int) (A_LETTER_UPWARDS * column.caption().length()));
    }

    /** How far to the right the picture must go, for the last ones to fit. */
    int right() {
        return most(column -> Math.max(
                column.right(),
                column.x() + FOOT + (int) (A_LETTER_ACROSS * column.caption().length())));
    }

    private int most(ToIntFunction<Column> room) {
        return columns.stream().mapToInt(room).max().orElse(0);
    }

    void draw(Svg svg, int bottom) {
        columns.stream()
                .filter(column -> !column.caption().isEmpty())
                .forEach(column -> svg.rising("caption", column.x() + 4, bottom - 6, column.caption()));
    }
}
