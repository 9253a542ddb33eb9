// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.scenario;

import com.google.common.base.Joiner;
import com.google.common.collect.Iterables;

/** Writes a scenario as the text that it can be read from. */
public final class ScenarioText {

    private static final Joiner LINES = Joiner.on('\n');

    private ScenarioText() {}

    /**
     * Returns the text of a scenario.
     *
     * @param scenario any scenario
     * @return its header and its cues, a line each; its code is among them
     */
    public static String of(Scenario scenario) {
        return LINES.join(Iterables.concat(
                        HeaderText.of(scenario),
                        Iterables.concat(Iterables.transform(scenario.script().cues(), CueText::of))))
                + "\n";
    }
}
