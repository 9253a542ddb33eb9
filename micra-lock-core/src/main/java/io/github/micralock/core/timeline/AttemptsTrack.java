// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.timeline;

import com.google.common.collect.ImmutableList;

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
    public void draw(Svg svg, ImmutableList<Column> columns, int top) {
        int bottom = top + height();
        Span.of(columns, stretch -> stretch.state().wrongAttempts()).forEach(span -> {
            int high = (int) Math.round((height() - 14.0) * span.value() / Math.max(1, most));
            svg.line("floor", span.x(), bottom, span.right(), bottom)
                    .rectangle("tries", span.x(), bottom - high, span.width(), high)
                    .words("count", span.middle(), bottom - high - 3, String.valueOf(span.value()));
        });
    }
}
