// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.web.view;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.diagram.Arrow;
import io.github.micralock.core.diagram.Diagram;
import io.github.micralock.core.diagram.Label;
import io.github.micralock.core.diagram.Node;
import io.github.micralock.core.diagram.PhaseDiagram;
import io.github.micralock.workbench.scenario.Scenario;
import java.util.concurrent.ConcurrentHashMap;

/** The phases of a make of unit and the ways between them, as the explored graph has them. */
public final class PhasesJson {

    /** They are always the same for a make, and take a moment to explore. */
    private static final ConcurrentHashMap<LockProfile, Diagram> DIAGRAMS = new ConcurrentHashMap<>();

    private PhasesJson() {}

    /**
     * Returns the phases of the unit of a scenario.
     *
     * @param scenario any scenario
     * @return the nodes and arrows of its phase diagram
     */
    public static JsonObject of(Scenario scenario) {
        Diagram diagram = DIAGRAMS.computeIfAbsent(scenario.unit().profile(), PhaseDiagram::of);
        JsonArray nodes = new JsonArray();
        diagram.nodes().stream().map(PhasesJson::node).forEach(nodes::add);
        JsonArray arrows = new JsonArray();
        diagram.arrows().stream().map(PhasesJson::arrow).forEach(arrows::add);
        JsonObject object = new JsonObject();
        object.add("nodes", nodes);
        object.add("arrows", arrows);
        return object;
    }

    private static JsonObject node(Node node) {
        JsonObject object = new JsonObject();
        object.addProperty("id", node.id());
        object.add("lines", JsonTexts.of(node.lines()));
        return object;
    }

    private static JsonObject arrow(Arrow arrow) {
        JsonObject object = new JsonObject();
        object.addProperty("source", arrow.source());
        object.addProperty("target", arrow.target());
        object.add(
                "labels", JsonTexts.of(arrow.labels().stream().map(Label::text).toList()));
        return object;
    }
}
