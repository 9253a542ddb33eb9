// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.web.view;

import com.google.gson.JsonArray;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.faceplate.ScrollingText;
import io.github.micralock.api.profile.DisplayRules;

/** What a display shows of a text, step by step (R29); a text that fits has one window. */
final class Windows {

    private Windows() {}

    static JsonArray of(Faceplate faceplate, DisplayRules rules) {
        ScrollingText scrolling = new ScrollingText(faceplate.text(), rules.width(), rules.scrollStep());
        int round = faceplate.text().length() > rules.width() ? faceplate.text().length() + rules.width() : 1;
        JsonArray windows = new JsonArray();
        for (int step = 0; step < round; step++) {
            windows.add(scrolling.at(rules.scrollStep().multipliedBy(step)));
        }
        return windows;
    }
}
