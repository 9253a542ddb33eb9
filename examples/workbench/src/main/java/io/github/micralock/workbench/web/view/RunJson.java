// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.web.view;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.micralock.workbench.scenario.HeaderText;
import io.github.micralock.workbench.scenario.Scenario;

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
        PlayedRun run = PlayedRun.of(scenario);
        ActJson json = new ActJson(run.end().lock());
        JsonArray unknown = new JsonArray();
        run.acts().stream().skip(known).map(json::of).forEach(unknown::add);
        JsonObject object = new JsonObject();
        object.addProperty("title", scenario.title());
        object.add("header", JsonTexts.of(HeaderText.of(scenario)));
        object.add("profile", ProfileJson.of(scenario.unit().profile()));
        object.addProperty("count", run.acts().size());
        object.add("acts", unknown);
        object.addProperty("at", Millis.of(run.length()));
        object.add("now", MomentJson.of(run.end()));
        return object;
    }
}
