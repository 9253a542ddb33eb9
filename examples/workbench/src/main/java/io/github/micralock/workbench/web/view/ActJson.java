// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.web.view;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.workbench.json.PhaseName;
import io.github.micralock.workbench.json.SignalText;
import io.github.micralock.workbench.play.Act;
import io.github.micralock.workbench.scenario.CueText;
import io.github.micralock.workbench.scenario.Remark;
import io.github.micralock.workbench.wording.ActWords;
import io.github.micralock.workbench.wording.Clockface;

/** An act as the page shows it: in the log, and as a piece of the timeline. */
final class ActJson {

    private final LockMachine lock;
    private final ActWords words;

    ActJson(LockMachine lock) {
        this.lock = lock;
        words = new ActWords(lock.profile());
    }

    JsonObject of(Act act) {
        LockState state = act.after().unit();
        Faceplate faceplate = lock.view(state);
        JsonObject object = new JsonObject();
        object.add("lines", JsonTexts.of(CueText.of(act.cue())));
        object.addProperty("at", Millis.of(act.at()));
        object.addProperty("clock", Clockface.full(act.at()));
        object.addProperty("done", ActWords.done(act));
        object.addProperty("remark", act.cue() instanceof Remark);
        object.addProperty("cameOf", words.cameOf(act));
        object.add("signals", signals(act));
        object.addProperty("text", faceplate.text());
        object.addProperty("audible", faceplate.audible());
        object.addProperty("ignition", state.supply().ignition().name());
        object.addProperty("running", state.supply().running());
        object.addProperty("phase", PhaseName.of(state.phase()));
        object.addProperty("attempts", state.wrongAttempts());
        return object;
    }

    private static JsonArray signals(Act act) {
        return JsonTexts.of(act.steps().stream()
                .flatMap(step -> step.signals().stream())
                .map(SignalText::of)
                .toList());
    }
}
