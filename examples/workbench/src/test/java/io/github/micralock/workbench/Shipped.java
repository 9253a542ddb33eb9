// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench;

import io.github.micralock.workbench.reading.Overrides;
import io.github.micralock.workbench.reading.ScenarioException;
import io.github.micralock.workbench.reading.ScenarioReader;
import io.github.micralock.workbench.scenario.Scenario;
import io.github.micralock.workbench.shipped.ShippedScenarios;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Scenarios for tests. */
public final class Shipped {

    private Shipped() {}

    public static Scenario shipped(String name) {
        return read(ShippedScenarios.read(name));
    }

    /** Returns a scenario of lines, on a K11 with the code 2468. */
    public static Scenario k11(String... lines) {
        return read(("code 2468\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a scenario of lines, on a K11 that asks its immobiliser and takes no code. */
    public static Scenario linked(String... lines) {
        return read(("profile K11_LINKED\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a scenario of lines, header and all. */
    public static Scenario written(List<String> lines) {
        return read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static Scenario read(byte[] bytes) {
        try {
            return ScenarioReader.read("test", bytes, Overrides.NONE);
        } catch (ScenarioException bad) {
            throw new AssertionError(bad.told(), bad);
        }
    }
}
