// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.timeline;

import io.github.micralock.api.supply.Supply;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Something that feeds the unit, or not.
 *
 * @param name what it is
 * @param live whether it feeds the unit
 * @param words where it is, if there is room to say so
 */
record SupplyTrack(String name, Predicate<Supply> live, Function<Supply, String> words) implements Track {

    private static final int A_LETTER = 7;

    @Override
    public int height() {
        return 20;
    }

    @Override
    public void draw(Svg svg, Column column, int top) {
        Supply supply = column.stretch().state().supply();
        boolean lives = live.test(supply);
        String said = words.apply(supply);
        svg.rectangle(lives ? "live" : "dead", column.x(), top, column.width(), height());
        if (said.length() * A_LETTER <= column.width()) {
            svg.words(lives ? "on-live" : "on-dead", column.middle(), top + 14, said);
        }
    }
}
