// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.timeline;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.supply.Supply;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Something that feeds the unit, or not.
 *
 * @param name what it is
 * @param words where it is, which is said where there is room
 * @param live whether it feeds the unit there
 */
record SupplyTrack(String name, Function<Supply, String> words, Predicate<String> live) implements Track {

    private static final int A_LETTER = 7;

    @Override
    public int height() {
        return 20;
    }

    @Override
    public void draw(Svg svg, ImmutableList<Column> columns, int top) {
        Span.of(columns, stretch -> words.apply(stretch.state().supply())).forEach(span -> {
            String kind = live.test(span.value()) ? "live" : "dead";
            svg.rectangle(kind, span.x(), top, span.width(), height());
            if (span.value().length() * A_LETTER <= span.width()) {
                svg.words("on-" + kind, span.middle(), top + 14, span.value());
            }
        });
    }
}
