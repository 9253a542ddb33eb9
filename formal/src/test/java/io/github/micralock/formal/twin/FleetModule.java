// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.profile.LimitedTo;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The module of a fleet: one instance of a module for each unit, and each of its formulas said of the unit that a state
 * belongs to.
 *
 * @param module the module
 * @param variables its variables, with commas between; one is {@code st}
 * @param init its first states, by the name of the formula
 * @param next its steps, by the name of the formula
 * @param invariants what holds in each state, by the names of the formulas
 */
record FleetModule(String module, String variables, String init, String next, ImmutableList<String> invariants) {

    static final String NAME = "Fleet";

    /** A unit without limit could be tried for ever; so many tries after its list show each part of its penalties. */
    private static final int ROUNDS = 4;

    String source(
            ImmutableList<Instance> instances,
            Function<? super Instance, ? extends Map<String, String>> constants,
            String... definitions) {
        Stream<String> units = instances.stream().map(instance -> unit(instance, constants.apply(instance)));
        Stream<String> machine = Stream.of(
                any("FleetInit", instances, init),
                any("OneNext", instances, next),
                "FleetNext == unit' = unit /\\ OneNext",
                "FleetSpec == FleetInit /\\ [][FleetNext]_<<unit, " + variables + ">>",
                all("Tried", instances, FleetModule::tried));
        Stream<String> laws =
                invariants.stream().map(invariant -> all(invariant, instances, instance -> of(instance, invariant)));
        return Stream.of(units, machine, laws, Stream.of(definitions))
                .flatMap(Function.identity())
                .collect(joining(
                        "\n",
                        "---- MODULE " + NAME + " ----\nEXTENDS Integers, Sequences\nVARIABLES unit, " + variables
                                + "\n",
                        "\n====\n"));
    }

    private String unit(Instance instance, Map<String, String> constants) {
        return constants.entrySet().stream()
                .map(constant -> constant.getKey() + " <- " + constant.getValue())
                .collect(joining(",\n    ", "The_" + instance.name() + " == INSTANCE " + module + " WITH\n    ", ""));
    }

    private static String of(Instance instance, String formula) {
        return "The_" + instance.name() + "!" + formula;
    }

    private static String tried(Instance instance) {
        return instance.profile().limit() instanceof LimitedTo
                ? "TRUE"
                : "st.attempts <= " + (instance.profile().penalties().listed().size() + ROUNDS);
    }

    private static String any(String name, ImmutableList<Instance> instances, String formula) {
        return instances.stream()
                .map(instance -> "  \\/ " + isOf(instance) + " /\\ " + of(instance, formula))
                .collect(joining("\n", name + " ==\n", ""));
    }

    private static String all(
            String name, ImmutableList<Instance> instances, Function<? super Instance, String> formula) {
        return instances.stream()
                .map(instance -> "  /\\ " + isOf(instance) + " => " + formula.apply(instance))
                .collect(joining("\n", name + " ==\n", ""));
    }

    private static String isOf(Instance instance) {
        return "unit = " + Tla.string(instance.name());
    }
}
