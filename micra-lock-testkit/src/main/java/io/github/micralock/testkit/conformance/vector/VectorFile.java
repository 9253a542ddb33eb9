// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.vector;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.profile.LockProfile;

/**
 * Vectors of one profile, as a file holds them.
 *
 * @param profile the unit's data
 * @param vectors words of units of that profile
 */
public record VectorFile(LockProfile profile, ImmutableList<LockVector> vectors) {

    /**
     * Reads a file.
     *
     * @param text its text
     * @return what it holds; the title of its profile is its name
     * @throws IllegalArgumentException if it is no such file, with the member that is wrong
     */
    public static VectorFile parse(String text) {
        return VectorReader.read(text);
    }

    /**
     * Returns the file as text.
     *
     * @return JSON in printable ASCII, a line each step, so that versions can be compared; the same bytes for equal files
     */
    public String text() {
        return VectorWriter.written(this);
    }

    /**
     * Returns what the file is called.
     *
     * @return such as {@code K11_HANDBOOK.json}
     */
    public String fileName() {
        return profile.name() + ".json";
    }
}
