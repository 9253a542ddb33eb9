// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench;

import static com.google.common.base.MoreObjects.firstNonNull;

import io.github.micralock.workbench.console.Page;
import io.github.micralock.workbench.console.Surroundings;
import io.github.micralock.workbench.json.JsonLines;
import io.github.micralock.workbench.play.Audience;
import io.github.micralock.workbench.play.Player;
import io.github.micralock.workbench.play.Progress;
import io.github.micralock.workbench.reading.ScenarioException;
import io.github.micralock.workbench.reading.ScenarioReader;
import io.github.micralock.workbench.scenario.Scenario;
import io.github.micralock.workbench.shipped.ScenarioSource;
import io.github.micralock.workbench.shipped.ShippedScenarios;
import io.github.micralock.workbench.timeline.Timeline;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jline.terminal.spi.SystemStream;

/** Runs a scenario and tells it; nothing is run before all of it is read. */
final class Telling {

    private final Surroundings surroundings;
    private final Options options;

    Telling(Surroundings surroundings, Options options) {
        this.surroundings = surroundings;
        this.options = options;
    }

    void run() throws ScenarioException, RefusedException {
        String argument = firstNonNull(options.scenario, ShippedScenarios.DEFAULT);
        ScenarioSource source = ScenarioSource.of(argument, surroundings.in());
        Scenario scenario = ScenarioReader.read(source.name(), source.bytes(), Wish.overrides(options));
        Page page = page();
        Progress progress = new Progress(scenario.script().extent(), surroundings.clock(), screen());
        Consumer<String> lines = line -> {
            progress.clear();
            page.accept(line);
        };
        try {
            Player.play(scenario, progress.of(audience(scenario, lines)));
        } finally {
            progress.clear();
        }
        page.flush();
    }

    private Audience audience(Scenario scenario, Consumer<String> lines) {
        return options.format == OutputFormat.JSON
                ? new JsonLines(scenario.unit(), lines)
                : new Timeline(scenario, options.everyRound, options.pen(surroundings), lines);
    }

    /** JSON is read by programs, which know one charset, and want each line when it is there. */
    private Page page() {
        boolean json = options.format == OutputFormat.JSON;
        return new Page(
                "standard output",
                surroundings.out(),
                json ? StandardCharsets.UTF_8 : surroundings.charset(),
                json || surroundings.terminals().test(SystemStream.Output));
    }

    /** Returns where progress is shown: on a terminal, and nowhere else. */
    private Consumer<String> screen() {
        if (!surroundings.terminals().test(SystemStream.Error)) {
            return text -> {};
        }
        Page screen = new Page("standard error", surroundings.err(), surroundings.charset(), true);
        return text -> {
            screen.write(text);
            screen.flush();
        };
    }
}
