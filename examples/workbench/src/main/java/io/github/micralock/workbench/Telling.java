// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench;

import static com.google.common.base.MoreObjects.firstNonNull;

import io.github.micralock.workbench.console.Surroundings;
import io.github.micralock.workbench.files.InputFile;
import io.github.micralock.workbench.files.UnavailableException;
import io.github.micralock.workbench.play.Audience;
import io.github.micralock.workbench.play.Player;
import io.github.micralock.workbench.reading.ScenarioException;
import io.github.micralock.workbench.reading.ScenarioReader;
import io.github.micralock.workbench.scenario.Scenario;
import io.github.micralock.workbench.shipped.ScenarioSource;
import io.github.micralock.workbench.shipped.ShippedScenarios;
import io.github.micralock.workbench.timeline.Playbill;

/** Runs a scenario and tells it; nothing is run before all of it is read. */
final class Telling {

    private final Surroundings surroundings;
    private final Options options;

    Telling(Surroundings surroundings, Options options) {
        this.surroundings = surroundings;
        this.options = options;
    }

    void run() throws ScenarioException, RefusedException, UnavailableException {
        InputFile source =
                ScenarioSource.of(firstNonNull(options.scenario, ShippedScenarios.DEFAULT), surroundings.in());
        Scenario scenario = ScenarioReader.read(source.name(), source.bytes(), Wish.overrides(options));
        Showing showing = new Showing(surroundings, options);
        Keeping.play(
                options.record,
                scenario.unit().lock(),
                notes -> showing.show(
                        Playbill.of(scenario),
                        scenario.script().extent(),
                        audience -> Player.play(scenario, audience.behind(Audience.of(notes)))));
    }
}
