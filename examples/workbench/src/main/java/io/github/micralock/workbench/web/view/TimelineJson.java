// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.web.view;

import com.google.common.collect.ImmutableList;
import com.google.gson.JsonObject;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.core.timeline.Timeline;
import io.github.micralock.workbench.garage.Garage;
import io.github.micralock.workbench.play.Acts;
import io.github.micralock.workbench.scenario.Scenario;
import java.util.List;

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
        Garage start = scenario.garage();
        ImmutableList<Transition> steps = Acts.of(scenario).stream()
                .flatMap(act -> act.steps().stream())
                .collect(ImmutableList.toImmutableList());
        List<Transition> last = steps.subList(Math.max(0, steps.size() - MOST_STEPS), steps.size());
        LockState before = last.isEmpty() ? start.unit() : last.get(0).before();
        JsonObject object = new JsonObject();
        object.addProperty("svg", Timeline.of(start.lock(), before, last).svg());
        object.addProperty("cut", last.size() < steps.size());
        return object;
    }
}
