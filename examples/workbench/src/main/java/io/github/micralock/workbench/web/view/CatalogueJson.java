// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.web.view;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.workbench.reading.Overrides;
import io.github.micralock.workbench.reading.ScenarioException;
import io.github.micralock.workbench.reading.ScenarioReader;
import io.github.micralock.workbench.shipped.ShippedScenarios;
import java.nio.charset.StandardCharsets;

/** What there is to choose from: every radio, and every scenario that ships. */
public final class CatalogueJson {

    private CatalogueJson() {}

    /**
     * Returns the choices.
     *
     * @return the radios and the scenarios, each in the order of the catalogue
     */
    public static JsonObject choices() {
        JsonArray radios = new JsonArray();
        Catalogue.profiles().stream().map(ProfileJson::of).forEach(radios::add);
        JsonArray scenarios = new JsonArray();
        ShippedScenarios.NAMES.stream().map(CatalogueJson::scenario).forEach(scenarios::add);
        JsonObject object = new JsonObject();
        object.add("radios", radios);
        object.add("scenarios", scenarios);
        return object;
    }

    private static JsonObject scenario(String name) {
        byte[] bytes = ShippedScenarios.read(name);
        JsonObject object = new JsonObject();
        object.addProperty("name", name);
        try {
            object.addProperty(
                    "title", ScenarioReader.read(name, bytes, Overrides.NONE).title());
        } catch (ScenarioException unreadable) {
            throw new IllegalStateException(name + " ships, and cannot be read", unreadable);
        }
        object.addProperty("text", new String(bytes, StandardCharsets.UTF_8));
        return object;
    }
}
