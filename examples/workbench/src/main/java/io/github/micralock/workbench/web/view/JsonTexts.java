// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.web.view;

import com.google.gson.JsonArray;
import java.util.List;

/** A list of texts. */
final class JsonTexts {

    private JsonTexts() {}

    static JsonArray of(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }
}
