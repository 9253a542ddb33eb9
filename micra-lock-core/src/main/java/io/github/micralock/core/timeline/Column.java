// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.timeline;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.List;

/**
 * A stretch with its place in the picture. Long ones are wider than short ones, but by far not as much as they are longer: 45 min
 * take about twice as much room as 10 s.
 *
 * @param stretch what happened meanwhile
 * @param x where it begins
 * @param width how wide it is
 * @param fullWait the longest that the wait in force has been; zero if none is
 */
record Column(Stretch stretch, int x, int width, Duration fullWait) {

    private static final int LEAST = 30;
    private static final int A_FACTOR_OF_TEN = 36;
    private static final int A_LETTER = 8;

    static ImmutableList<Column> of(List<Stretch> stretches, int left, int displayWidth) {
        ImmutableList.Builder<Column> columns = ImmutableList.builder();
        int x = left;
        Duration full = Duration.ZERO;
        Duration before = Duration.ZERO;
        for (Stretch stretch : stretches) {
            full = before.isZero() ? stretch.waitAtFirst() : Comparators.max(full, stretch.waitAtFirst());
            int width = width(stretch, displayWidth);
            columns.add(new Column(stretch, x, width, full));
            x += width;
            before = stretch.waitAtLast();
        }
        return columns.build();
    }

    private static int width(Stretch stretch, int displayWidth) {
        double seconds = stretch.lasting().toSeconds() + stretch.lasting().toNanosPart() / 1e9;
        int time = LEAST + (int) Math.round(A_FACTOR_OF_TEN * Math.log10(1 + seconds));
        int text = 2 * A_LETTER
                + A_LETTER * Math.min(displayWidth + 1, stretch.shown().text().length());
        return Math.max(time, text);
    }

    String caption() {
        return stretch.opening().caption();
    }

    int right() {
        return x + width;
    }

    int middle() {
        return x + width / 2;
    }
}
