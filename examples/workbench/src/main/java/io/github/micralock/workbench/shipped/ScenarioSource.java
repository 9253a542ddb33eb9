// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.shipped;

import io.github.micralock.workbench.files.InputFile;
import io.github.micralock.workbench.files.UnavailableException;
import io.github.micralock.workbench.reading.ScenarioReader;
import java.io.InputStream;

/** Where a scenario comes from: the workbench itself, a file, or standard input. */
public final class ScenarioSource {

    private ScenarioSource() {}

    /**
     * Returns the source that an argument of the command line names.
     *
     * @param argument the name of a scenario that ships, {@code -}, or a file
     * @param in standard input
     * @return the source
     * @throws UnavailableException if there is none, or it cannot be read
     */
    public static InputFile of(String argument, InputStream in) throws UnavailableException {
        return ShippedScenarios.NAMES.contains(argument)
                ? new InputFile(argument, ShippedScenarios.read(argument))
                : InputFile.read(
                        argument,
                        in,
                        ScenarioReader.MOST_BYTES,
                        "scenario",
                        "there is no such file, and no scenario of that name ships (--list tells those that do)");
    }
}
