// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.shipped;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The scenarios that ship with the workbench. */
public final class ShippedScenarios {

    /** What runs if nothing else is asked for: the story that this library starts from. */
    public static final String DEFAULT = "seed-story";

    /** Their names, in the order in which they are best read. */
    public static final ImmutableList<String> NAMES = ImmutableList.of(
            DEFAULT,
            "key-off",
            "restarting",
            "slips",
            "cats-dealer",
            "ten-tries",
            "long-text",
            "second-hand",
            "new-radio");

    private ShippedScenarios() {}

    /**
     * Returns one of them.
     *
     * @param name one of {@link #NAMES}
     * @return its text, in UTF-8
     */
    public static byte[] read(String name) {
        try {
            return Resources.toByteArray(Resources.getResource(ShippedScenarios.class, name + ".scenario"));
        } catch (IOException lost) {
            throw new UncheckedIOException("scenario " + name + " ships, and cannot be read", lost);
        }
    }
}
