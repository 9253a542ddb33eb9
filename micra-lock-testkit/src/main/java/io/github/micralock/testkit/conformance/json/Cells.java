// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.json;

import com.google.common.collect.ImmutableList;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** An object of JSON whose members are asked for by name and kind; what is missing or of another kind is told by its path. */
public final class Cells {

    private static final Pattern PLACE = Pattern.compile("line \\d+ column \\d+");

    private final String path;
    private final JsonObject object;

    private Cells(String path, JsonObject object) {
        this.path = path;
        this.object = object;
    }

    /** Reads a text that holds one object and nothing else, strictly. */
    public static Cells parse(String text) {
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.STRICT);
            JsonElement element = JsonParser.parseReader(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new UnreadableJsonException("expected the end after the object");
            }
            return new Cells("", objectOf("", element));
        } catch (JsonParseException | IOException unreadable) {
            throw new UnreadableJsonException("not JSON" + place(unreadable), unreadable);
        }
    }

    /** Where the parser stood, and no more of what it says: its advice is for whoever calls it. */
    private static String place(Exception unreadable) {
        Matcher place = PLACE.matcher(String.valueOf(unreadable.getMessage()));
        return place.find() ? " at " + place.group() : "";
    }

    public boolean has(String name) {
        return object.has(name);
    }

    public String text(String name) {
        JsonPrimitive value = primitive(name, "a text");
        if (!value.isString()) {
            throw wrong(name, "a text", value);
        }
        return value.getAsString();
    }

    public int number(String name) {
        return number(path + name, primitive(name, "a whole number"));
    }

    public boolean flag(String name) {
        JsonPrimitive value = primitive(name, "true or false");
        if (!value.isBoolean()) {
            throw wrong(name, "true or false", value);
        }
        return value.getAsBoolean();
    }

    public Duration duration(String name) {
        return duration(path + name, text(name));
    }

    public Cells object(String name) {
        return new Cells(path + name + ".", objectOf(path + name, element(name, "an object")));
    }

    /** Whether a member is a text, where it could be something else as well. */
    public boolean isText(String name) {
        return object.get(name) instanceof JsonPrimitive value && value.isString();
    }

    public ImmutableList<Cells> objects(String name) {
        JsonArray array = array(name);
        return IntStream.range(0, array.size())
                .mapToObj(index -> new Cells(
                        path + name + "[" + index + "].", objectOf(path + name + "[" + index + "]", array.get(index))))
                .collect(ImmutableList.toImmutableList());
    }

    public ImmutableList<String> texts(String name) {
        JsonArray array = array(name);
        return IntStream.range(0, array.size())
                .mapToObj(index -> textOf(path + name + "[" + index + "]", array.get(index)))
                .collect(ImmutableList.toImmutableList());
    }

    public ImmutableList<Duration> durations(String name) {
        return texts(name).stream().map(text -> duration(path + name, text)).collect(ImmutableList.toImmutableList());
    }

    public ImmutableList<Integer> numbers(String name) {
        JsonArray array = array(name);
        return IntStream.range(0, array.size())
                .mapToObj(index -> number(path + name + "[" + index + "]", array.get(index)))
                .collect(ImmutableList.toImmutableList());
    }

    /** One of the constants of an enum, by its name. */
    public <E extends Enum<E>> E constant(String name, Class<E> type) {
        return constant(path + name, text(name), type);
    }

    public <E extends Enum<E>> ImmutableList<E> constants(String name, Class<E> type) {
        return texts(name).stream()
                .map(text -> constant(path + name, text, type))
                .collect(ImmutableList.toImmutableList());
    }

    private static <E extends Enum<E>> E constant(String where, String text, Class<E> type) {
        try {
            return Enum.valueOf(type, text);
        } catch (IllegalArgumentException unknown) {
            throw new UnreadableJsonException(
                    where + " must be one of " + EnumSet.allOf(type) + ", was '" + text + "'", unknown);
        }
    }

    private JsonArray array(String name) {
        JsonElement element = element(name, "a list");
        if (!element.isJsonArray()) {
            throw wrong(name, "a list", element);
        }
        return element.getAsJsonArray();
    }

    private JsonPrimitive primitive(String name, String expected) {
        JsonElement element = element(name, expected);
        if (!element.isJsonPrimitive()) {
            throw wrong(name, expected, element);
        }
        return element.getAsJsonPrimitive();
    }

    private JsonElement element(String name, String expected) {
        if (!object.has(name)) {
            throw new UnreadableJsonException(path + name + " must be " + expected + ", and is missing");
        }
        return object.get(name);
    }

    private static int number(String where, JsonElement element) {
        try {
            return Integer.parseInt(element.toString());
        } catch (NumberFormatException unreadable) {
            throw new UnreadableJsonException(where + " must be a whole number, was " + element, unreadable);
        }
    }

    private static String textOf(String where, JsonElement element) {
        if (element instanceof JsonPrimitive value && value.isString()) {
            return value.getAsString();
        }
        throw new UnreadableJsonException(where + " must be a text, was " + element);
    }

    private static Duration duration(String where, String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new UnreadableJsonException(
                    where + " must be a duration such as PT45M, was '" + text + "'", unreadable);
        }
    }

    private static JsonObject objectOf(String where, JsonElement element) {
        if (!element.isJsonObject()) {
            throw new UnreadableJsonException(
                    (where.isEmpty() ? "the text" : where) + " must be an object, was " + element);
        }
        return element.getAsJsonObject();
    }

    private UnreadableJsonException wrong(String name, String expected, JsonElement found) {
        return new UnreadableJsonException(path + name + " must be " + expected + ", was " + found);
    }
}
