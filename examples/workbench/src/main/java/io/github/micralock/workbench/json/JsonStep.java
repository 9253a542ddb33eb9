// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.signal.Ignored;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.workbench.play.Step;

/** A step as a JSON object; its fields and their order are part of what the workbench promises. */
final class JsonStep {

    private final LockMachine lock;

    JsonStep(LockMachine lock) {
        this.lock = lock;
    }

    JsonObject of(Step step) {
        Transition transition = step.transition();
        LockState after = transition.after();
        Faceplate faceplate = lock.view(after);
        JsonObject object = new JsonObject();
        object.addProperty("time", step.at().toString());
        object.addProperty("event", transition.event().text());
        object.addProperty("phase", PhaseName.of(after.phase()));
        object.addProperty("text", faceplate.text());
        object.addProperty("audible", faceplate.audible());
        object.addProperty("attempts", after.wrongAttempts());
        object.add("attemptsLeft", AttemptsLeft.of(lock.profile(), after));
        object.add("waitLeft", waitLeft(after));
        object.add("signals", signals(transition));
        object.add("ignored", ignored(transition));
        return object;
    }

    private static JsonElement waitLeft(LockState state) {
        return state.phase() instanceof Waiting waiting
                ? new JsonPrimitive(waiting.remaining().toString())
                : JsonNull.INSTANCE;
    }

    private static JsonArray signals(Transition transition) {
        JsonArray signals = new JsonArray();
        transition.signals().stream().map(SignalText::of).forEach(signals::add);
        return signals;
    }

    private static JsonElement ignored(Transition transition) {
        for (LockSignal signal : transition.signals()) {
            if (signal instanceof Ignored ignored) {
                return new JsonPrimitive(ignored.reason().name());
            }
        }
        return JsonNull.INSTANCE;
    }
}
