// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.timeline;

/** How the shapes look, on a light page and on a dark one. Each rule holds inside such a picture alone. */
final class Style {

    static final String NAME = "micra-lock-timeline";

    private static final String SHEET = """
            ROOT .page { fill: #ffffff; }
            ROOT text { font: 12px sans-serif; fill: #24292f; }
            ROOT .name { text-anchor: end; fill: #57606a; }
            ROOT .caption { font-size: 11px; }
            ROOT .at, ROOT .left { font-size: 11px; }
            ROOT .lasting { font-size: 11px; text-anchor: middle; fill: #57606a; font-style: italic; }
            ROOT .count, ROOT .on-live, ROOT .on-dead { font-size: 11px; text-anchor: middle; }
            ROOT .live { fill: #8ecae6; stroke: #ffffff; }
            ROOT .dead { fill: #e4e7eb; stroke: #ffffff; }
            ROOT .on-live { fill: #10303f; }
            ROOT .on-dead { fill: #57606a; }
            ROOT .dark { fill: #e4e7eb; }
            ROOT .lit { fill: #1b2a1f; }
            ROOT .shows { font: bold 12px monospace; text-anchor: middle; fill: #ffb454; }
            ROOT .plays { font: bold 12px monospace; text-anchor: middle; fill: #7ee787; }
            ROOT .runs { fill: #f4a261; }
            ROOT .stands { fill: #f9dcc4; stroke: #b4622a; stroke-width: 1; stroke-dasharray: 4 3; }
            ROOT .left { fill: #4a2206; }
            ROOT .tries { fill: #d1495b; }
            ROOT .floor, ROOT .axis { stroke: #8c959f; stroke-width: 1; }
            @media (prefers-color-scheme: dark) {
            ROOT .page { fill: #0d1117; }
            ROOT text { fill: #e6edf3; }
            ROOT .name, ROOT .lasting, ROOT .on-dead { fill: #9da7b3; }
            ROOT .live { fill: #1f6f8b; stroke: #0d1117; }
            ROOT .on-live { fill: #e6f6fc; }
            ROOT .dead { fill: #2a313a; stroke: #0d1117; }
            ROOT .dark { fill: #2a313a; }
            ROOT .runs { fill: #c8702d; }
            ROOT .stands { fill: #4a3221; stroke: #e0935a; }
            ROOT .left { fill: #fff1e6; }
            ROOT .tries { fill: #c9485b; }
            ROOT .shows { fill: #ffb454; }
            ROOT .plays { fill: #7ee787; }
            }
            """;

    private Style() {}

    static String sheet() {
        return "\n" + SHEET.replace("ROOT", "." + NAME);
    }
}
