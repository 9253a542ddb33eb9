// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.web.view;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.core.route.Goal;
import io.github.micralock.core.route.Routes;
import io.github.micralock.workbench.garage.Cars;
import io.github.micralock.workbench.garage.Garage;
import io.github.micralock.workbench.scenario.Scenario;

/** What somebody who stands before the radio may ask, each question with the answer of the explored graph. */
public final class AnswersJson {

    /** So that an answer comes at once; none of the catalogue needs more. */
    private static final int MOST_STATES = 50_000;

    private AnswersJson() {}

    /**
     * Returns the answers at the end of a run.
     *
     * @param scenario the run
     * @return a list of questions, each with its answer
     */
    public static JsonObject of(Scenario scenario) {
        Garage garage = PlayedRun.of(scenario).end();
        Routes stranger = Routes.of(garage.lock().profile()).named(Cars.UNIT).atMost(MOST_STATES);
        SecurityCode code = scenario.unit().code();
        JsonArray answers = new JsonArray();
        if (code == null) {
            answers.add(answer("How does it play again?", stranger, garage, Goal.PLAYING));
        } else {
            answers.add(answer("I know the code. How does it play?", stranger.knowing(code), garage, Goal.PLAYING));
            answers.add(answer("How may I type?", stranger, garage, Goal.PROMPT));
            answers.add(answer("I do not know the code. How does it play?", stranger, garage, Goal.PLAYING));
            answers.add(answer("How is it locked for good?", stranger, garage, Goal.LOCKED_FOR_GOOD));
        }
        JsonObject object = new JsonObject();
        object.add("answers", answers);
        return object;
    }

    private static JsonObject answer(String question, Routes routes, Garage garage, Goal goal) {
        JsonObject answer =
                RouteJson.of(routes.from(garage.driven(), goal), garage.lock().profile());
        answer.addProperty("question", question);
        return answer;
    }
}
