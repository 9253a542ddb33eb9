// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Expressions of TLA+. */
final class Tla {

    private Tla() {}

    static String string(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static String bool(boolean value) {
        return Boolean.toString(value).toUpperCase(Locale.ROOT);
    }

    static String tuple(Stream<?> elements) {
        return elements.map(Object::toString).collect(joining(", ", "<<", ">>"));
    }

    static String set(Stream<?> elements) {
        return elements.map(Object::toString).collect(joining(", ", "{", "}"));
    }

    static String record(Map<String, ?> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + " |-> " + field.getValue())
                .collect(joining(", ", "[", "]"));
    }
}
