// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.web.view;

import com.google.common.collect.ImmutableList;
import com.google.gson.JsonObject;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.route.DealersWork;
import io.github.micralock.core.route.NoWay;
import io.github.micralock.core.route.OnlyByDealer;
import io.github.micralock.core.route.Route;
import io.github.micralock.core.route.RouteAnswer;
import io.github.micralock.core.route.Undecided;
import io.github.micralock.core.wording.InWords;
import java.util.Locale;

/** An answer to whoever asks for a way, in a sentence; and the way, if there is one. */
final class RouteJson {

    private RouteJson() {}

    static JsonObject of(RouteAnswer answer, LockProfile profile) {
        if (answer instanceof Route route) {
            return route(told(route), route, profile);
        }
        if (answer instanceof OnlyByDealer dealer) {
            return route("Only with a dealer's help: " + told(dealer.route()), dealer.route(), profile);
        }
        if (answer instanceof NoWay no) {
            return sentence("There is no way, not even for a dealer. "
                    + String.format(Locale.ROOT, "%,d states were looked at: all there are.", no.states()));
        }
        return sentence(String.format(
                Locale.ROOT, "%,d states were looked at, which did not tell.", ((Undecided) answer).states()));
    }

    private static String told(Route route) {
        if (route.steps().isEmpty()) {
            return "it is so already.";
        }
        String presses =
                route.effort().presses() == 1 ? "1 press" : route.effort().presses() + " presses";
        return route.effort().time().isZero()
                ? "at once, with " + presses + "."
                : "in " + InWords.of(route.effort().time()) + ", with " + presses + ".";
    }

    private static JsonObject route(String sentence, Route route, LockProfile profile) {
        JsonObject object = sentence(sentence);
        object.add("instructions", JsonTexts.of(route.instructions(profile)));
        object.add("lines", JsonTexts.of(lines(route)));
        return object;
    }

    /** Returns the route as lines of a scenario; none if a dealer works on the car, which is more than events. */
    private static ImmutableList<String> lines(Route route) {
        boolean elsewhere = route.steps().stream()
                .anyMatch(step -> step.move() instanceof DealersWork
                        && step.move().events().isEmpty());
        return elsewhere
                ? ImmutableList.of()
                : route.events().stream().map(LockEvent::text).collect(ImmutableList.toImmutableList());
    }

    private static JsonObject sentence(String sentence) {
        JsonObject object = new JsonObject();
        object.addProperty("answer", sentence);
        object.add("instructions", JsonTexts.of(ImmutableList.of()));
        object.add("lines", JsonTexts.of(ImmutableList.of()));
        return object;
    }
}
