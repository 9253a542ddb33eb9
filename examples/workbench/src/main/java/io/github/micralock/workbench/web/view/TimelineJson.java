// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.web.view;

import com.google.common.collect.ImmutableList;
import com.google.gson.JsonObject;
import io.github.micralock.api.Transition;
import io.github.micralock.core.timeline.Timeline;
import io.github.micralock.workbench.garage.Garage;
import io.github.micralock.workbench.play.Acts;
import io.github.micralock.workbench.scenario.Scenario;

/** A run as a picture. */
public final class TimelineJson {

    private TimelineJson() {}

    /**
     * Returns the timeline of a run.
     *
     * @param scenario the run
     * @return an SVG document, as a text
     */
    public static JsonObject of(Scenario scenario) {
        Garage start = scenario.garage();
        ImmutableList<Transition> steps = Acts.of(scenario).stream()
                .flatMap(act -> act.steps().stream())
                .collect(ImmutableList.toImmutableList());
        JsonObject object = new JsonObject();
        object.addProperty("svg", Timeline.of(start.lock(), start.unit(), steps).svg());
        return object;
    }
}
