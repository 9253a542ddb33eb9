// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.reading;

import io.github.micralock.workbench.scenario.Scenario;
import java.nio.charset.StandardCharsets;

/** Reading in tests: a scenario, or what is wrong with it. */
final class Reading {

    private Reading() {}

    static Scenario read(String text) {
        try {
            return ScenarioReader.read("file", text.getBytes(StandardCharsets.UTF_8), Overrides.NONE);
        } catch (ScenarioException bad) {
            throw new AssertionError(bad.told(), bad);
        }
    }

    static String errors(String text) {
        return errors(text.getBytes(StandardCharsets.UTF_8));
    }

    static String errors(byte[] bytes) {
        try {
            return "none, but " + ScenarioReader.read("file", bytes, Overrides.NONE);
        } catch (ScenarioException bad) {
            return bad.told();
        }
    }
}
