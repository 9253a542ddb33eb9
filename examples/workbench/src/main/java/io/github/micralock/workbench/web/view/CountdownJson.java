// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.web.view;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.micralock.api.LockState;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.workbench.wording.Wording;
import java.time.Duration;

/** What counts down in a lock, of how much, and whether it does so now. */
final class CountdownJson {

    private CountdownJson() {}

    static JsonElement of(LockProfile profile, LockState state) {
        Duration left = state.phase().countdown();
        if (left.isZero()) {
            return JsonNull.INSTANCE;
        }
        JsonObject object = new JsonObject();
        object.addProperty("left", Millis.of(left));
        if (state.phase() instanceof Waiting) {
            object.addProperty("what", "wait");
            object.addProperty("of", Millis.of(profile.penalties().penalty(Math.max(1, state.wrongAttempts()))));
            object.addProperty("runs", new Wording(profile).runsOn(state));
        } else if (state.phase() instanceof Verifying) {
            object.addProperty("what", "search");
            object.addProperty("of", Millis.of(profile.link().timeOut()));
            object.addProperty("runs", state.supply().running());
        } else {
            object.addProperty("what", "judged");
            object.addProperty("of", Millis.of(profile.entry().settle()));
            object.addProperty("runs", true);
        }
        return object;
    }
}
