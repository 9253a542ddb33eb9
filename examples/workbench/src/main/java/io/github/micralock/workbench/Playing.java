// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench;

import io.github.micralock.workbench.console.Surroundings;
import io.github.micralock.workbench.live.LiveRadio;
import java.io.IOException;

/** Puts a radio into the terminal. */
final class Playing {

    private static final String EXAMPLE_HINT = "Its code is the handbook's example: 2468. Turn the key to ACC first.";
    private static final String HINT = "Its code is yours. Turn the key to ACC first.";

    private final Surroundings surroundings;
    private final Options options;

    Playing(Surroundings surroundings, Options options) {
        this.surroundings = surroundings;
        this.options = options;
    }

    void run() throws RefusedException {
        if (options.scenario != null || options.format != null || options.everyRound) {
            throw new RefusedException("--interactive plays no scenario: it takes no SCENARIO, --format and --all");
        }
        try {
            LiveRadio.play(
                    Wish.unit(options),
                    surroundings,
                    options.pen(surroundings),
                    options.code == null ? EXAMPLE_HINT : HINT);
        } catch (IOException noTerminal) {
            throw new RefusedException(String.valueOf(noTerminal.getMessage()));
        }
    }
}
