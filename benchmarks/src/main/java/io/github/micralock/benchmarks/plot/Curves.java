// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.plot;

import com.google.common.collect.ImmutableList;
import java.util.Map;

/**
 * Up to three curves, on scales of powers of ten in both directions.
 *
 * @param title what is shown
 * @param across what the places count
 * @param up what the heights count
 * @param curves at least one, the lowest first, each with at least one point
 */
public record Curves(String title, String across, String up, ImmutableList<Curve> curves) {

    private static final int WIDTH = 760;
    private static final int LEFT = 70;
    private static final int RIGHT = WIDTH - 40;
    private static final int TOP = 92;
    private static final int BOTTOM = 330;

    /**
     * Returns the picture.
     *
     * @return SVG
     */
    public String svg() {
        Svg svg = new Svg(WIDTH, BOTTOM + 62, title);
        LogScale x = LogScale.of(
                curves.stream()
                        .flatMap(curve -> curve.points().keySet().stream())
                        .mapToDouble(place -> place),
                LEFT,
                RIGHT);
        LogScale y = LogScale.of(
                curves.stream()
                        .flatMap(curve -> curve.points().values().stream())
                        .mapToDouble(height -> height),
                BOTTOM,
                TOP);
        for (double power : y.powers()) {
            svg.line("grid", LEFT, y.place(power), RIGHT, y.place(power));
            svg.text("faint", "end", LEFT - 8, y.place(power) + 4, LogScale.label(power));
        }
        for (double power : x.powers()) {
            svg.text("faint", "middle", x.place(power), BOTTOM + 30, LogScale.label(power));
        }
        svg.text("faint", "middle", (LEFT + RIGHT) / 2.0, BOTTOM + 50, across);
        svg.text("faint", "start", 12, 44, up);
        for (int index = 0; index < curves.size(); index++) {
            draw(svg, x, y, index);
        }
        return svg.toString();
    }

    private void draw(Svg svg, LogScale x, LogScale y, int index) {
        double legend = LEFT + 230.0 * index;
        svg.dot("d" + index, legend, 66);
        svg.text("label", "start", legend + 10, 70, curves.get(index).label());
        double beforeX = 0;
        double beforeY = 0;
        boolean first = true;
        for (Map.Entry<Integer, Double> point : curves.get(index).points().entrySet()) {
            double nowX = x.place(point.getKey());
            double nowY = y.place(point.getValue());
            if (!first) {
                svg.line("line s" + index, beforeX, beforeY, nowX, nowY);
            }
            svg.dot("d" + index, nowX, nowY);
            // The first curve is the lowest, and has its numbers below.
            svg.text("faint", "middle", nowX, index == 0 ? nowY + 18 : nowY - 9, Numbers.text(point.getValue()));
            beforeX = nowX;
            beforeY = nowY;
            first = false;
        }
    }
}
