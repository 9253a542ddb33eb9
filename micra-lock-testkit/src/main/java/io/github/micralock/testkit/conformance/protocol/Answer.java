// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.protocol;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.testkit.conformance.json.AsciiJson;
import io.github.micralock.testkit.conformance.json.Cells;
import io.github.micralock.testkit.conformance.json.FaceplateCells;
import io.github.micralock.testkit.conformance.json.UnreadableJsonException;
import io.github.micralock.testkit.outside.Facility;
import io.github.micralock.testkit.outside.Limits;
import io.github.micralock.testkit.outside.OutsideLockException;
import java.time.Duration;
import java.util.List;

/** What a program says, each a line. */
final class Answer {

    private static final int QUOTED_AT_MOST = 120;

    private Answer() {}

    static String hello(String name, Limits limits) {
        JsonObject answer = new JsonObject();
        answer.addProperty("protocol", Request.PROTOCOL);
        answer.addProperty("name", name);
        if (!limits.profiles().isEmpty()) {
            JsonArray profiles = new JsonArray();
            limits.profiles().forEach(profiles::add);
            answer.add("profiles", profiles);
        }
        JsonArray lacks = new JsonArray();
        limits.lacks().stream().map(Facility::name).forEach(lacks::add);
        answer.add("lacks", lacks);
        answer.addProperty("tick", limits.tick().toString());
        return AsciiJson.written(answer);
    }

    static String faceplate(Faceplate faceplate) {
        return AsciiJson.written(FaceplateCells.added(new JsonObject(), faceplate));
    }

    static String error(String message) {
        JsonObject answer = new JsonObject();
        answer.addProperty("error", message);
        return AsciiJson.written(answer);
    }

    static Introduction introduction(String line) {
        Cells cells = cells(line);
        try {
            if (cells.number("protocol") != Request.PROTOCOL) {
                throw new UnreadableJsonException(
                        "protocol must be " + Request.PROTOCOL + ", was " + cells.number("protocol"));
            }
            return new Introduction(cells.text("name"), limits(cells));
        } catch (IllegalArgumentException wrong) {
            throw notUnderstood(line, wrong);
        }
    }

    static Faceplate faceplate(String line) {
        Cells cells = cells(line);
        try {
            return FaceplateCells.read(cells);
        } catch (IllegalArgumentException wrong) {
            throw notUnderstood(line, wrong);
        }
    }

    private static Limits limits(Cells cells) {
        return new Limits(
                cells.has("profiles") ? profiles(cells.texts("profiles")) : ImmutableSet.of(),
                cells.has("lacks") ? ImmutableSet.copyOf(cells.constants("lacks", Facility.class)) : ImmutableSet.of(),
                cells.has("tick") ? cells.duration("tick") : Duration.ofNanos(1));
    }

    /** None at all would be a program that cannot be tried; any is said by saying nothing. */
    private static ImmutableSet<String> profiles(List<String> names) {
        if (names.isEmpty()) {
            throw new UnreadableJsonException(
                    "profiles must name one, or be left out if the program takes any, was []");
        }
        return ImmutableSet.copyOf(names);
    }

    /** The answer as an object; a refusal is thrown with its reason. */
    private static Cells cells(String line) {
        Cells cells;
        try {
            cells = Cells.parse(line);
        } catch (IllegalArgumentException garbage) {
            throw notUnderstood(line, garbage);
        }
        if (cells.isText("error")) {
            throw new OutsideLockException("the program refused: " + cells.text("error"));
        }
        return cells;
    }

    private static OutsideLockException notUnderstood(String line, IllegalArgumentException why) {
        String printable = CharMatcher.javaIsoControl().replaceFrom(line, '?');
        return new OutsideLockException(
                "the program said what nobody understands: " + Ascii.truncate(printable, QUOTED_AT_MOST, "...") + " ("
                        + why.getMessage() + ")",
                why);
    }

    /**
     * How a program introduces itself.
     *
     * @param name what it calls itself
     * @param limits what it declares that it cannot do
     */
    record Introduction(String name, Limits limits) {}
}
