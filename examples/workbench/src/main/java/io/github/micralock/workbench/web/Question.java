// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.web;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import io.github.micralock.workbench.reading.Overrides;
import io.github.micralock.workbench.reading.ScenarioException;
import io.github.micralock.workbench.reading.ScenarioReader;
import io.github.micralock.workbench.scenario.Scenario;
import java.nio.charset.StandardCharsets;

/**
 * What the page asks about: a run.
 *
 * @param scenario the run, as far as it has come
 * @param known how many acts the page has already; not negative
 */
record Question(Scenario scenario, int known) {

    /** The most events that a run may have, so that each answer comes at once. */
    static final int MOST_EVENTS = 20_000;

    private static final String NAME = "run";
    private static final Gson STRICT =
            new GsonBuilder().setStrictness(Strictness.STRICT).create();

    /** Reads {@code {"scenario": "…", "known": 12}}; the second may be missing. */
    static Question read(byte[] body) throws BadQuestionException, ScenarioException {
        JsonObject object = object(body);
        Scenario scenario =
                ScenarioReader.read(NAME, text(object, "scenario").getBytes(StandardCharsets.UTF_8), Overrides.NONE);
        long events = scenario.script().extent().events();
        if (events > MOST_EVENTS) {
            throw ScenarioException.unavailable(
                    NAME, "the page takes at most " + MOST_EVENTS + " events, and this one makes " + events);
        }
        return new Question(scenario, object.has("known") ? count(object, "known") : 0);
    }

    private static JsonObject object(byte[] body) throws BadQuestionException {
        try {
            JsonElement element = STRICT.fromJson(new String(body, StandardCharsets.UTF_8), JsonElement.class);
            if (element instanceof JsonObject object) {
                return object;
            }
        } catch (JsonParseException notJson) {
            throw new BadQuestionException("question must be JSON, and is not");
        }
        throw new BadQuestionException("question must be a JSON object");
    }

    private static String text(JsonObject object, String field) throws BadQuestionException {
        if (object.get(field) instanceof JsonPrimitive value && value.isString()) {
            return value.getAsString();
        }
        throw new BadQuestionException(field + " must be a string");
    }

    private static int count(JsonObject object, String field) throws BadQuestionException {
        if (object.get(field) instanceof JsonPrimitive value
                && value.isNumber()
                && value.getAsString().matches("[0-9]{1,6}")) {
            return value.getAsInt();
        }
        throw new BadQuestionException(field + " must be a whole number, 0 to 999999");
    }
}
