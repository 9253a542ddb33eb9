// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.timeline;

/**
 * How many wrong entries there have been in a row.
 *
 * @param most the most there are in the run
 */
record AttemptsTrack(int most) implements Track {

    @Override
    public String name() {
        return "wrong codes";
    }

    @Override
    public int height() {
        return 36;
    }

    @Override
    public void draw(Svg svg, Column column, int top) {
        int attempts = column.stretch().state().wrongAttempts();
        int bottom = top + height();
        int high = (int) Math.round((height() - 14.0) * attempts / Math.max(1, most));
        svg.line("floor", column.x(), bottom, column.right(), bottom)
                .rectangle("tries", column.x(), bottom - high, column.width(), high)
                .words("count", column.middle(), bottom - high - 3, String.valueOf(attempts));
    }
}
