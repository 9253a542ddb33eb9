// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.timeline;

import io.github.micralock.workbench.drawing.Pen;
import io.github.micralock.workbench.play.Player;
import io.github.micralock.workbench.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** Timelines in tests. */
final class Told {

    static final Pen PLAIN = new Pen(true, false);

    private Told() {}

    static List<String> lines(Scenario scenario) {
        return lines(scenario, false, PLAIN);
    }

    static List<String> lines(Scenario scenario, boolean everyRound, Pen pen) {
        List<String> lines = new ArrayList<>();
        Player.play(scenario, new Timeline(Playbill.of(scenario), everyRound, pen, lines::add));
        return lines;
    }

    /** Returns the lines of the strip, without heading, captions and summary. */
    static List<String> strip(Scenario scenario) {
        return lines(scenario).stream()
                .filter(line -> line.matches("[0-9 ].*│.*"))
                .toList();
    }
}
