// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.live;

import com.google.common.collect.ImmutableList;
import io.github.micralock.workbench.drawing.Ink;
import io.github.micralock.workbench.drawing.Pen;

/** What to press, always in sight. */
final class HelpLines {

    private HelpLines() {}

    static ImmutableList<String> lines(Pen pen) {
        return ImmutableList.of(
                line(
                        pen, "1-6", "presets", "Enter", "confirm", "c", "clear", "< >", "key", "r", "radio", "b",
                        "battery"),
                line(pen, "d", "dealer", "+ -", "speed", "Space", "pause", "n", "next change", "q", "quit"),
                line(pen, "m", "move to the other car", "w", "wire", "i", "initialise immobiliser"));
    }

    private static String line(Pen pen, String... keysAndMeanings) {
        StringBuilder line = new StringBuilder();
        for (int index = 0; index < keysAndMeanings.length; index += 2) {
            line.append(index == 0 ? "" : "   ")
                    .append(pen.paint(Ink.STRONG, keysAndMeanings[index]))
                    .append(' ')
                    .append(pen.paint(Ink.FAINT, keysAndMeanings[index + 1]));
        }
        return line.toString();
    }
}
