// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Expressions of TLA+. */
public final class Tla {

    private Tla() {}

    /** Returns a string. */
    public static String string(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Returns a Boolean. */
    public static String bool(boolean value) {
        return Boolean.toString(value).toUpperCase(Locale.ROOT);
    }

    /** Returns a tuple. */
    public static String tuple(Stream<?> elements) {
        return elements.map(Object::toString).collect(joining(", ", "<<", ">>"));
    }

    /** Returns a set. */
    public static String set(Stream<?> elements) {
        return elements.map(Object::toString).collect(joining(", ", "{", "}"));
    }

    /** Returns a record. */
    public static String record(Map<String, ?> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + " |-> " + field.getValue())
                .collect(joining(", ", "[", "]"));
    }
}
