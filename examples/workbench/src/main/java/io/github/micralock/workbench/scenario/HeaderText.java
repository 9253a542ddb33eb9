// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.scenario;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.workbench.garage.Cars;
import io.github.micralock.workbench.garage.ImmobiliserText;

/** Writes what a scenario says about itself before anything happens; the code is among it, as in every scenario. */
public final class HeaderText {

    private HeaderText() {}

    /**
     * Returns the header of a scenario.
     *
     * @param scenario any scenario
     * @return its lines: title, profile, code and cars; cars that need no naming are not named
     */
    public static ImmutableList<String> of(Scenario scenario) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add("title " + scenario.title());
        lines.add("profile " + scenario.unit().profile().name());
        SecurityCode code = scenario.unit().code();
        if (code != null) {
            lines.add("code " + digits(code));
        }
        if (!scenario.cars().equals(Cars.OWN_AND_OTHER)) {
            scenario.cars().forEach((name, immobiliser) -> lines.add("car " + name + ImmobiliserText.of(immobiliser)));
        }
        return lines.build();
    }

    private static String digits(SecurityCode code) {
        StringBuilder digits = new StringBuilder();
        for (int position = 1; position <= code.length(); position++) {
            digits.append(code.digitAt(position));
        }
        return digits.toString();
    }
}
