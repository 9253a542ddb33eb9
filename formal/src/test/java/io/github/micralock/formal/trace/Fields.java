// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.trace;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The fields of a record, or the parts of a state.
 *
 * @param values their values as TLC writes them, by their names
 */
record Fields(ImmutableMap<String, String> values) {

    /** TLC tells the fields of a record in no order that a reader knows. */
    private static final ImmutableList<String> ORDER = ImmutableList.of(
            "key", "switch", "battery", "attempts", "probation", "linked", "phase", "left", "held", "entry");

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** The fields of the record in the field or variable {@code name}. */
    Fields in(String name) {
        return new Fields(values.entrySet().stream()
                .filter(field -> field.getKey().startsWith(name + "."))
                .collect(toImmutableMap(field -> field.getKey().substring(name.length() + 1), Map.Entry::getValue)));
    }

    /** The value of one field, without quotation marks; empty if there is none. */
    String value(String name) {
        return values.getOrDefault(name, "").replace("\"", "");
    }

    /** What is not the same in {@code other}, to be read. */
    String unlike(Fields other) {
        String unlike = values.entrySet().stream()
                .filter(field -> !field.getValue().equals(other.values.get(field.getKey())))
                .sorted(Comparator.comparingInt(field -> ORDER.indexOf(field.getKey())))
                .map(field -> field.getKey() + " " + value(field.getKey()))
                .collect(Collectors.joining(", "));
        return unlike.isEmpty() ? "the same" : unlike;
    }
}
