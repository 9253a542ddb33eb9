// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench;

import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import io.github.micralock.workbench.console.Page;
import io.github.micralock.workbench.console.Surroundings;
import io.github.micralock.workbench.files.InputFile;
import io.github.micralock.workbench.files.UnavailableException;
import io.github.micralock.workbench.garage.Cars;
import io.github.micralock.workbench.reading.ScenarioException;
import io.github.micralock.workbench.reading.ScenarioReader;
import io.github.micralock.workbench.scenario.Extent;
import io.github.micralock.workbench.scenario.Scenario;
import io.github.micralock.workbench.scenario.ScenarioText;
import io.github.micralock.workbench.scenario.Script;
import io.github.micralock.workbench.shipped.ScenarioSource;
import io.github.micralock.workbench.web.WebBench;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** Serves the workbench to a browser until the process ends, or this thread is interrupted. */
final class Serving {

    private static final int HIGHEST_PORT = 65_535;
    private static final Script NOTHING_YET = new Script(ImmutableList.of(), Extent.NONE);

    private final Surroundings surroundings;
    private final Options options;

    Serving(Surroundings surroundings, Options options) {
        this.surroundings = surroundings;
        this.options = options;
    }

    void run(int port) throws RefusedException, ScenarioException, UnavailableException {
        if (options.format != null || options.record != null || options.replay != null || options.everyRound) {
            throw new RefusedException("--web serves a page: it takes no --format, --record, --replay and --all");
        }
        String fragment = fragment();
        try (WebBench bench = open(port)) {
            Page page = options.page(surroundings);
            page.accept("The radio is in your browser: " + bench.page() + fragment);
            page.accept("It is served to this computer alone. Ctrl-C ends it.");
            page.flush();
            new CountDownLatch(1).await();
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }

    private static WebBench open(int port) throws RefusedException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new RefusedException("--web: port must be 0 to " + HIGHEST_PORT + ", was " + port);
        }
        try {
            return WebBench.open(port);
        } catch (IOException taken) {
            throw new RefusedException("--web: port " + port + " is not to be had: " + taken.getMessage());
        }
    }

    /** Returns what the page begins with; it never reaches the server by itself, for browsers keep fragments. */
    private String fragment() throws RefusedException, ScenarioException, UnavailableException {
        if (options.scenario == null && options.profile == null && options.code == null) {
            return "";
        }
        byte[] text = ScenarioText.of(scenario()).getBytes(StandardCharsets.UTF_8);
        return "#text=" + BaseEncoding.base64Url().omitPadding().encode(text);
    }

    private Scenario scenario() throws RefusedException, ScenarioException, UnavailableException {
        if (options.scenario == null) {
            return new Scenario("A run of your own", Wish.unit(options), Cars.OWN_AND_OTHER, NOTHING_YET);
        }
        InputFile source = ScenarioSource.of(options.scenario, surroundings.in());
        return ScenarioReader.read(source.name(), source.bytes(), Wish.overrides(options));
    }
}
