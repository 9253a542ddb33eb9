// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.micralock.formal.tlc.TlcRun;
import java.util.Map;
import java.util.function.Function;

/**
 * Several instances that TLC explores in one run, for most of a short run is the start of its process. Their states lie side
 * by side: the variable {@code unit} says which instance a state is of, and no step leads from one to another.
 *
 * @param instances the instances, of different names; at least one
 */
public record Fleet(ImmutableList<Instance> instances) {

    private static final FleetModule WITH_JAVA = new FleetModule(
            "LockJava",
            "st, impl, happened",
            "JInit",
            "JNext",
            ImmutableList.of("StateShape", "SameState", "SameFaceplate", "SameDeadline"));

    /**
     * Returns a fleet.
     *
     * @param instances the instances, of different names
     * @return the fleet
     */
    public static Fleet of(Instance... instances) {
        return new Fleet(ImmutableList.copyOf(instances));
    }

    /**
     * Returns a run of a specification without the Java.
     *
     * @param module {@code Lock}, or a module that extends it and has no other variables
     * @param invariants what is checked in each state, by the names of the formulas
     * @return the run
     */
    public TlcRun alone(String module, String... invariants) {
        return run(module, "st", Instance::constants, "Init", "Next", invariants);
    }

    /**
     * Returns a run of any module.
     *
     * @param module the module
     * @param variables its variables, with commas between; one is {@code st}
     * @param constants what its constants are for an instance, by name
     * @param init its first states, by the name of the formula
     * @param next its steps, by the name of the formula
     * @param invariants what is checked in each state, by the names of the formulas
     * @return the run
     */
    public TlcRun run(
            String module,
            String variables,
            Function<? super Instance, ? extends Map<String, String>> constants,
            String init,
            String next,
            String... invariants) {
        FleetModule fleet = new FleetModule(module, variables, init, next, ImmutableList.copyOf(invariants));
        return run(fleet.source(instances, constants)).invariants(invariants);
    }

    /**
     * Returns a run in which the Java goes along.
     *
     * @param seed the machine that goes along, one of {@link Seeds}
     * @return the run
     */
    public TlcRun withJava(String seed) {
        return run(WITH_JAVA.source(
                        instances,
                        instance -> constants(instance, seed),
                        "Both == <<unit, st, impl>>",
                        "SameSignals == [][happened'.spec = happened'.java]_<<unit, st, impl, happened>>"))
                .view("Both")
                .invariants(WITH_JAVA.invariants().toArray(String[]::new))
                .properties("SameSignals");
    }

    private static ImmutableMap<String, String> constants(Instance instance, String seed) {
        return ImmutableMap.<String, String>builder()
                .putAll(instance.constants())
                .put("Instance", Tla.string(instance.name()))
                .put("Seed", Tla.string(seed))
                .buildOrThrow();
    }

    private static TlcRun run(String source) {
        return TlcRun.of(FleetModule.NAME)
                .source(FleetModule.NAME, source)
                .specification("FleetSpec")
                .constraint("Tried");
    }
}
