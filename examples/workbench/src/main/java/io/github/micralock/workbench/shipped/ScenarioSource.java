// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.shipped;

import io.github.micralock.workbench.reading.ScenarioException;
import io.github.micralock.workbench.reading.ScenarioReader;
import java.io.BufferedInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/**
 * A scenario as bytes, which may be anything, and no more of them than it takes to see that they are too many.
 *
 * @param name what to call it in errors
 * @param bytes what it says
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record ScenarioSource(String name, byte[] bytes) {

    private static final String STANDARD_INPUT = "-";

    /**
     * Returns the source that an argument of the command line names.
     *
     * @param argument the name of a scenario that ships, {@code -}, or a file
     * @param in standard input
     * @return the source
     * @throws ScenarioException if there is none, or it cannot be read
     */
    public static ScenarioSource of(String argument, InputStream in) throws ScenarioException {
        if (ShippedScenarios.NAMES.contains(argument)) {
            return new ScenarioSource(argument, ShippedScenarios.read(argument));
        }
        return argument.equals(STANDARD_INPUT) ? read("<stdin>", in) : file(argument);
    }

    private static ScenarioSource file(String argument) throws ScenarioException {
        File file = new File(argument);
        if (file.isDirectory()) {
            throw ScenarioException.unavailable(argument, "this is a directory, no scenario");
        }
        try (InputStream in = new FileInputStream(file)) {
            return read(argument, in);
        } catch (FileNotFoundException missing) {
            throw ScenarioException.unavailable(
                    argument,
                    file.exists()
                            ? "this file may not be read"
                            : "there is no such file, and no scenario of that name ships (--list tells those that do)");
        } catch (IOException unreadable) {
            throw ScenarioException.unavailable(argument, "this file cannot be closed: " + unreadable.getMessage());
        }
    }

    /** Buffered, for bare file streams of Java 17 cannot read a given number of bytes from a pipe. */
    private static ScenarioSource read(String name, InputStream in) throws ScenarioException {
        try {
            return new ScenarioSource(name, new BufferedInputStream(in).readNBytes(ScenarioReader.MOST_BYTES + 1));
        } catch (IOException unreadable) {
            throw ScenarioException.unavailable(name, "this cannot be read: " + unreadable.getMessage());
        }
    }
}
