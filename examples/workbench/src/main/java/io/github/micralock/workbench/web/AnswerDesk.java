// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.web;

import com.google.common.collect.ImmutableMap;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.micralock.workbench.reading.Problem;
import io.github.micralock.workbench.reading.ScenarioException;
import io.github.micralock.workbench.web.view.AnswersJson;
import io.github.micralock.workbench.web.view.DiagnosisJson;
import io.github.micralock.workbench.web.view.PhasesJson;
import io.github.micralock.workbench.web.view.RunJson;
import io.github.micralock.workbench.web.view.TimelineJson;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;

/** Answers questions about a run, each out of itself alone. */
final class AnswerDesk implements HttpHandler {

    /** A scenario of the greatest length, and what it takes to write it as JSON. */
    static final int MOST_BYTES = 1 << 22;

    static final String PATH = "/ask/";

    private static final ImmutableMap<String, Function<Question, JsonElement>> ANSWERS = ImmutableMap.of(
            "run", question -> RunJson.of(question.scenario(), question.known()),
            "phases", question -> PhasesJson.of(question.scenario()),
            "answers", question -> AnswersJson.of(question.scenario()),
            "diagnosis", question -> DiagnosisJson.of(question.scenario()),
            "timeline", question -> TimelineJson.of(question.scenario()));

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        reply(exchange).send(exchange);
    }

    private static Reply reply(HttpExchange exchange) throws IOException {
        String asked = exchange.getRequestURI().getPath().substring(PATH.length());
        Function<Question, JsonElement> answers = ANSWERS.get(asked);
        if (answers == null) {
            return Reply.refusal(404, "question must be one of " + ANSWERS.keySet() + ", was '" + asked + "'");
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            exchange.getResponseHeaders().set("Allow", "POST");
            return Reply.refusal(405, "method must be POST for a question, was " + exchange.getRequestMethod());
        }
        if (!isJson(exchange.getRequestHeaders().getFirst("Content-Type"))) {
            return Reply.refusal(415, "question must be sent as application/json");
        }
        byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return Reply.refusal(413, "question must have at most " + MOST_BYTES + " bytes");
        }
        try {
            return Reply.json(answers.apply(Question.read(body)));
        } catch (BadQuestionException bad) {
            return Reply.refusal(400, String.valueOf(bad.getMessage()));
        } catch (ScenarioException unreadable) {
            return Reply.json(400, told(unreadable));
        }
    }

    private static boolean isJson(String type) {
        return type != null && type.toLowerCase(Locale.ROOT).matches("application/json( *;.*)?");
    }

    private static JsonObject told(ScenarioException unreadable) {
        JsonArray problems = new JsonArray();
        for (Problem problem : unreadable.problems()) {
            JsonObject object = new JsonObject();
            object.addProperty("line", problem.line());
            object.addProperty("column", problem.column());
            object.addProperty("what", problem.what());
            problems.add(object);
        }
        JsonObject object = new JsonObject();
        object.addProperty("error", unreadable.told());
        object.add("problems", problems);
        return object;
    }
}
