// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench;

import io.github.micralock.workbench.console.Surroundings;
import io.github.micralock.workbench.files.UnavailableException;
import io.github.micralock.workbench.live.LiveRadio;
import io.github.micralock.workbench.live.Stage;
import io.github.micralock.workbench.scenario.RadioUnit;
import java.io.IOException;

/** Puts a radio into the terminal. */
final class Playing {

    private static final String EXAMPLE_HINT = "Its code is the handbook's example: 2468. Turn the key to ACC first.";
    private static final String HINT = "Its code is yours. Turn the key to ACC first.";
    private static final String LINK_HINT =
            "It takes no code: it asks its car's immobiliser. Turn the key to ACC first.";

    private final Surroundings surroundings;
    private final Options options;

    Playing(Surroundings surroundings, Options options) {
        this.surroundings = surroundings;
        this.options = options;
    }

    void run() throws RefusedException, UnavailableException {
        if (options.scenario != null || options.format != null || options.everyRound) {
            throw new RefusedException("--interactive plays no scenario: it takes no SCENARIO, --format and --all");
        }
        RadioUnit unit = Wish.unit(options);
        try (Stage stage = Stage.open(surroundings)) {
            Keeping.play(
                    options.record,
                    unit.lock(),
                    notes -> LiveRadio.play(
                            unit, stage, surroundings.clock(), options.pen(surroundings), hint(unit), notes));
        } catch (IOException noTerminal) {
            throw new RefusedException(String.valueOf(noTerminal.getMessage()));
        }
    }

    private String hint(RadioUnit unit) {
        if (!unit.profile().link().takesCode()) {
            return LINK_HINT;
        }
        return options.code == null ? EXAMPLE_HINT : HINT;
    }
}
