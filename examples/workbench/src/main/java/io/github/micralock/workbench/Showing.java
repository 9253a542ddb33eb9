// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench;

import io.github.micralock.workbench.console.Page;
import io.github.micralock.workbench.console.Surroundings;
import io.github.micralock.workbench.json.JsonLines;
import io.github.micralock.workbench.play.Audience;
import io.github.micralock.workbench.play.Progress;
import io.github.micralock.workbench.scenario.Extent;
import io.github.micralock.workbench.timeline.Playbill;
import io.github.micralock.workbench.timeline.Timeline;
import java.util.function.Consumer;
import org.jline.terminal.spi.SystemStream;

/** Shows a run on standard output, and on a terminal how far it is. */
final class Showing {

    private final Surroundings surroundings;
    private final Options options;

    Showing(Surroundings surroundings, Options options) {
        this.surroundings = surroundings;
        this.options = options;
    }

    /** Shows what happens before an audience, which is some {@code extent}. */
    void show(Playbill playbill, Extent extent, Consumer<Audience> play) {
        Page page = options.page(surroundings);
        Progress progress = new Progress(extent, surroundings.clock(), screen());
        Consumer<String> lines = line -> {
            progress.clear();
            page.accept(line);
        };
        try {
            play.accept(audience(playbill, lines).behind(progress));
        } finally {
            progress.clear();
        }
        page.flush();
    }

    private Audience audience(Playbill playbill, Consumer<String> lines) {
        return options.format == OutputFormat.JSON
                ? new JsonLines(playbill.lock(), lines)
                : new Timeline(playbill, options.everyRound, options.pen(surroundings), lines);
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
