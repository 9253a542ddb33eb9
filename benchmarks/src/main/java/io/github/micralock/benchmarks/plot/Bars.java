// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.plot;

import com.google.common.collect.ImmutableList;
import java.util.stream.DoubleStream;

/**
 * Horizontal bars on a scale of powers of ten.
 *
 * @param title what is shown
 * @param unit what the numbers count
 * @param bars one below the other; at least one
 */
public record Bars(String title, String unit, ImmutableList<Bar> bars) {

    private static final int WIDTH = 760;
    private static final int LEFT = 210;
    private static final int RIGHT = WIDTH - 90;
    private static final int TOP = 44;
    private static final int STEP = 30;
    private static final int THICK = 18;

    /**
     * Returns the picture.
     *
     * @return SVG
     */
    public String svg() {
        int bottom = TOP + STEP * bars.size();
        Svg svg = new Svg(WIDTH, bottom + 44, title);
        LogScale scale = LogScale.of(
                bars.stream().flatMapToDouble(bar -> DoubleStream.of(bar.value(), bar.value() + bar.error())),
                LEFT,
                RIGHT);
        for (double power : scale.powers()) {
            svg.line("grid", scale.place(power), TOP, scale.place(power), bottom);
            svg.text("faint", "middle", scale.place(power), bottom + 16, LogScale.label(power));
        }
        svg.text("faint", "middle", (LEFT + RIGHT) / 2.0, bottom + 34, unit);
        for (int index = 0; index < bars.size(); index++) {
            draw(svg, scale, bars.get(index), TOP + STEP * index + (STEP - THICK) / 2.0);
        }
        return svg.toString();
    }

    private static void draw(Svg svg, LogScale scale, Bar bar, double top) {
        double end = scale.place(bar.value());
        double middle = top + THICK / 2.0;
        svg.text("label", "end", LEFT - 8, middle + 4, bar.label());
        svg.bar(bar.style(), LEFT, top, end - LEFT, THICK);
        double tip = end;
        if (bar.error() > 0 && bar.error() < bar.value()) {
            tip = scale.place(bar.value() + bar.error());
            svg.line("error", Math.max(LEFT, scale.place(bar.value() - bar.error())), middle, tip, middle);
        }
        svg.text("label", "start", tip + 6, middle + 4, Numbers.text(bar.value()));
    }
}
