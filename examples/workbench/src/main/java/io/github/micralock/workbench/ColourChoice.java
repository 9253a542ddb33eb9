// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench;

import io.github.micralock.workbench.console.Surroundings;
import org.jline.terminal.spi.SystemStream;

/** When to colour a timeline. */
enum ColourChoice {
    /** On a terminal that can, unless NO_COLOR asks for none. */
    AUTO,
    /** Even into a file. */
    ALWAYS,
    /** Never. */
    NEVER;

    boolean isFor(Surroundings surroundings) {
        if (this == AUTO) {
            return surroundings.variable("NO_COLOR").isEmpty()
                    && !surroundings.variable("TERM").equals("dumb")
                    && surroundings.terminals().test(SystemStream.Output);
        }
        return this == ALWAYS;
    }
}
