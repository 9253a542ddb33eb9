// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench;

import com.google.common.collect.ImmutableList;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.workbench.drawing.Paragraph;
import io.github.micralock.workbench.reading.Overrides;
import io.github.micralock.workbench.reading.ScenarioException;
import io.github.micralock.workbench.reading.ScenarioReader;
import io.github.micralock.workbench.scenario.Scenario;
import io.github.micralock.workbench.shipped.ShippedScenarios;

/** What there is to run. */
final class Listing {

    private static final int NAME = 24;

    private Listing() {}

    static ImmutableList<String> lines() throws ScenarioException {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add("Scenarios");
        for (String name : ShippedScenarios.NAMES) {
            Scenario scenario = ScenarioReader.read(name, ShippedScenarios.read(name), Overrides.NONE);
            lines.add("  " + Paragraph.left(name, NAME) + scenario.title());
        }
        lines.add("", "Radios");
        Catalogue.profiles()
                .forEach(profile -> lines.add("  " + Paragraph.left(profile.name(), NAME) + profile.title()));
        return lines.build();
    }
}
