// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.timeline;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.faceplate.Faceplate;

/**
 * What the unit shows.
 *
 * @param width how many characters the display has
 */
record DisplayTrack(int width) implements Track {

    @Override
    public String name() {
        return "display";
    }

    @Override
    public int height() {
        return 28;
    }

    @Override
    public void draw(Svg svg, ImmutableList<Column> columns, int top) {
        Span.of(columns, Stretch::shown).forEach(span -> draw(svg, span, top));
    }

    private void draw(Svg svg, Span<Faceplate> span, int top) {
        Faceplate shown = span.value();
        String kind = shown.audible() ? "plays" : "shows";
        if (shown.isBlank() && !shown.audible()) {
            svg.rectangle("dark", span.x() + 1, top, span.width() - 2, height());
            return;
        }
        svg.rectangle("lit", span.x() + 1, top, span.width() - 2, height())
                .words(kind, span.middle(), top + 19, shown.audible() ? "plays" : onDisplay(shown.text()));
    }

    /** A display that is too narrow begins with what fits on it. */
    private String onDisplay(String text) {
        return text.length() <= width ? text : text.substring(0, width) + "\u2026";
    }
}
