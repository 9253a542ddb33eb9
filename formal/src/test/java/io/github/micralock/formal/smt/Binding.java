// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.smt;

import static io.github.micralock.formal.smt.Symbols.quoted;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.Iterables;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;

/**
 * A theory in which what was free is defined, one thing after the other. With nothing left free the solver computes.
 *
 * @param theory the theory so far
 */
record Binding(Theory theory) {

    Binding sort(String name, Collection<String> values) {
        return declared(
                "(declare-sort " + name + " 0)",
                "(declare-datatype " + name
                        + values.stream()
                                .map(value -> "(" + quoted(value) + ")")
                                .collect(joining(" ", " (", "))")));
    }

    Binding number(String name, Duration value) {
        return constant(name, "Int", Long.toString(value.toNanos()));
    }

    Binding number(String name, int value) {
        return constant(name, "Int", Integer.toString(value));
    }

    Binding truth(String name, boolean value) {
        return constant(name, "Bool", Boolean.toString(value));
    }

    Binding choice(String name, Enum<?> value) {
        return constant(name, value.getDeclaringClass().getSimpleName(), value.name());
    }

    Binding constant(String name, String sort, String value) {
        return declared(
                "(declare-const " + name + " " + sort + ")", "(define-fun " + name + " () " + sort + " " + value + ")");
    }

    /** A function by its values; what is none of the keys has the value of the last of them. */
    Binding function(String name, String from, String to, Map<String, String> values) {
        String choices = values.entrySet().stream()
                .map(value -> "(ite (= x " + value.getKey() + ") " + value.getValue() + " ")
                .collect(joining());
        String body = choices + Iterables.getLast(values.values()) + ")".repeat(values.size());
        return declared(
                "(declare-fun " + name + " (" + from + ") " + to + ")",
                "(define-fun " + name + " ((x " + from + ")) " + to + " " + body + ")");
    }

    Binding declared(String declaration, String definition) {
        return new Binding(theory.edited(declaration, definition));
    }
}
