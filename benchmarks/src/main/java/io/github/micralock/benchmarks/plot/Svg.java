// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.plot;

import com.google.common.html.HtmlEscapers;
import java.util.Locale;

/** A picture as text, for light and for dark pages. It uses whatever fonts the reader has. */
final class Svg {

    private static final String STYLE = """
            text { font: 13px system-ui, sans-serif; fill: #1f2328 }
            .title { font-size: 15px; font-weight: 600 }
            .faint { fill: #59636e; font-size: 12px }
            .grid { stroke: #d1d9e0; stroke-width: 1 }
            .ours { fill: #0969da } .hand { fill: #6e7781 } .other { fill: #bc4c00 }
            .line { fill: none; stroke-width: 2 }
            .s0 { stroke: #0969da } .s1 { stroke: #bc4c00 } .s2 { stroke: #1a7f37 }
            .d0 { fill: #0969da } .d1 { fill: #bc4c00 } .d2 { fill: #1a7f37 }
            .error { stroke: #1f2328; stroke-width: 1.5 }
            @media (prefers-color-scheme: dark) {
              text { fill: #f0f6fc } .faint { fill: #9198a1 } .grid { stroke: #3d444d }
              .ours { fill: #4493f8 } .hand { fill: #9198a1 } .other { fill: #f0883e }
              .s0 { stroke: #4493f8 } .s1 { stroke: #f0883e } .s2 { stroke: #3fb950 }
              .d0 { fill: #4493f8 } .d1 { fill: #f0883e } .d2 { fill: #3fb950 }
              .error { stroke: #f0f6fc }
            }
            """;

    private final StringBuilder shapes = new StringBuilder();
    private final int width;
    private final int height;
    private final String title;

    Svg(int width, int height, String title) {
        this.width = width;
        this.height = height;
        this.title = escaped(title);
        text("title", "start", 12, 24, title);
    }

    void text(String style, String anchor, double x, double y, String text) {
        add(
                "<text class=\"%s\" text-anchor=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>",
                style, anchor, x, y, escaped(text));
    }

    void line(String style, double x1, double y1, double x2, double y2) {
        add("<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>", style, x1, y1, x2, y2);
    }

    void bar(String style, double x, double y, double length, double thickness) {
        add(
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\"/>",
                style, x, y, length, thickness);
    }

    void dot(String style, double x, double y) {
        add("<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\"/>", style, x, y);
    }

    /** Numbers have a point, whatever the locale. */
    private void add(String shape, Object... values) {
        shapes.append(String.format(Locale.ROOT, shape, values)).append('\n');
    }

    private static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }

    @Override
    public String toString() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$s" height="%2$s" viewBox="0 0 %1$s %2$s" role="img">
                <title>%3$s</title>
                <style>
                %4$s</style>
                %5$s</svg>
                """.formatted(width, height, title, STYLE, shapes);
    }
}
