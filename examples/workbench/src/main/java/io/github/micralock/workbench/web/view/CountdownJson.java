// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.web.view;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.micralock.api.LockState;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.workbench.wording.Countdown;
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
        Countdown what = Countdown.of(state.phase());
        JsonObject object = new JsonObject();
        object.addProperty("left", Millis.of(left));
        object.addProperty("what", what.word());
        object.addProperty("of", Millis.of(whole(what, profile, state)));
        object.addProperty("runs", runs(what, profile, state));
        return object;
    }

    private static Duration whole(Countdown what, LockProfile profile, LockState state) {
        return switch (what) {
            case WAIT -> profile.penalties().penalty(Math.max(1, state.wrongAttempts()));
            case SEARCH -> profile.link().timeOut();
            case JUDGED -> profile.entry().settle();
            case LOCKS -> profile.arming().grace();
        };
    }

    /** An entry is gone, and the grace over, where they would stand still. */
    private static boolean runs(Countdown what, LockProfile profile, LockState state) {
        return switch (what) {
            case WAIT -> new Wording(profile).runsOn(state);
            case SEARCH -> state.supply().running();
            case JUDGED, LOCKS -> true;
        };
    }
}
