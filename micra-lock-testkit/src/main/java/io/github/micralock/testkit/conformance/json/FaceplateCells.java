// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.json;

import com.google.gson.JsonObject;
import io.github.micralock.api.faceplate.Faceplate;

/** A faceplate as two members of an object of JSON, beside others or alone. */
public final class FaceplateCells {

    private FaceplateCells() {}

    /** Adds them behind what the object has, and returns it. */
    public static JsonObject added(JsonObject object, Faceplate faceplate) {
        object.addProperty("text", faceplate.text());
        object.addProperty("audible", faceplate.audible());
        return object;
    }

    public static Faceplate read(Cells cells) {
        return new Faceplate(cells.text("text"), cells.flag("audible"));
    }
}
