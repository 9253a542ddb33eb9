// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.web.view;

import com.google.common.collect.ImmutableList;
import com.google.gson.JsonObject;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.core.timeline.Timeline;
import io.github.micralock.workbench.scenario.Scenario;

/** A run as a picture. */
public final class TimelineJson {

    /** As many as a browser still draws at once. */
    private static final int MOST_STEPS = 2_000;

    private TimelineJson() {}

    /**
     * Returns the timeline of a run.
     *
     * @param scenario the run
     * @return an SVG document, as a text, and whether the beginning of a long run is left out
     */
    public static JsonObject of(Scenario scenario) {
        PlayedRun run = PlayedRun.of(scenario);
        ImmutableList<Transition> last = run.lastSteps(MOST_STEPS);
        LockState before = last.isEmpty() ? run.start().unit() : last.get(0).before();
        JsonObject object = new JsonObject();
        object.addProperty("svg", Timeline.of(run.start().lock(), before, last).svg());
        object.addProperty("cut", last.size() < run.steps().size());
        return object;
    }
}
