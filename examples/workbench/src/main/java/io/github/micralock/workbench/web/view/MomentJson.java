// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.web.view;

import com.google.common.collect.ImmutableList;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.micralock.api.LockState;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.workbench.garage.Garage;
import io.github.micralock.workbench.json.AttemptsLeft;
import io.github.micralock.workbench.json.PhaseName;
import io.github.micralock.workbench.scenario.CueText;
import io.github.micralock.workbench.scenario.Happening;
import io.github.micralock.workbench.wording.CarWords;
import io.github.micralock.workbench.wording.PhaseWords;
import java.time.Duration;
import java.util.Optional;

/** How everything is at one moment: the faceplate, the car, the lock, and what happens next by itself. */
final class MomentJson {

    private MomentJson() {}

    static JsonObject of(Garage garage) {
        LockState state = garage.unit();
        LockProfile profile = garage.lock().profile();
        Faceplate faceplate = garage.lock().view(state);
        JsonObject object = new JsonObject();
        object.addProperty("text", faceplate.text());
        object.addProperty("audible", faceplate.audible());
        object.add("windows", Windows.of(faceplate, profile.display()));
        object.addProperty("running", state.supply().running());
        object.addProperty("ignition", state.supply().ignition().name());
        object.addProperty("radioOn", state.supply().switchedOn());
        object.addProperty("battery", state.supply().batteryConnected());
        object.addProperty("car", garage.place());
        object.add("cars", JsonTexts.of(garage.cars()));
        object.addProperty("immobiliser", CarWords.knows(garage.immobiliser()));
        object.addProperty("wireCut", garage.wireCut());
        object.addProperty("phase", PhaseName.of(state.phase()));
        object.addProperty("doing", PhaseWords.of(state));
        object.addProperty("attempts", state.wrongAttempts());
        object.add("triesLeft", AttemptsLeft.of(profile, state));
        object.add("countdown", CountdownJson.of(profile, state));
        object.add("deadline", deadline(garage));
        return object;
    }

    private static JsonElement deadline(Garage garage) {
        Optional<Duration> next = garage.nextDeadline();
        if (next.isEmpty()) {
            return JsonNull.INSTANCE;
        }
        Duration in = next.get();
        JsonObject object = new JsonObject();
        object.addProperty("in", Millis.of(in));
        object.add("lines", JsonTexts.of(CueText.of(new Happening(in, ImmutableList.of()))));
        return object;
    }
}
