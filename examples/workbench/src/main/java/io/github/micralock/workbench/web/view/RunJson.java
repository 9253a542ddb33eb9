// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.web.view;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.micralock.workbench.garage.Garage;
import io.github.micralock.workbench.play.Act;
import io.github.micralock.workbench.play.Acts;
import io.github.micralock.workbench.scenario.HeaderText;
import io.github.micralock.workbench.scenario.Scenario;
import java.time.Duration;

/** A whole run as the page shows it: derived from its scenario, each time anew. */
public final class RunJson {

    private RunJson() {}

    /**
     * Returns how a scenario goes.
     *
     * @param scenario what happens, and to which unit
     * @param known how many acts the page has already; not negative
     * @return its header, every act from there on, and how everything is in the end
     */
    public static JsonObject of(Scenario scenario, int known) {
        ImmutableList<Act> acts = Acts.of(scenario);
        Garage garage =
                acts.isEmpty() ? scenario.garage() : Iterables.getLast(acts).after();
        ActJson json = new ActJson(garage.lock());
        JsonArray unknown = new JsonArray();
        acts.stream().skip(known).map(json::of).forEach(unknown::add);
        JsonObject object = new JsonObject();
        object.addProperty("title", scenario.title());
        object.add("header", JsonTexts.of(HeaderText.of(scenario)));
        object.add("profile", ProfileJson.of(scenario.unit().profile()));
        object.addProperty("count", acts.size());
        object.add("acts", unknown);
        object.addProperty(
                "at",
                Millis.of(
                        acts.isEmpty() ? Duration.ZERO : Iterables.getLast(acts).at()));
        object.add("now", MomentJson.of(garage));
        return object;
    }
}
