// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.tlc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A run of TLC to be made: a module, what its constants are, and what is to be checked. A value; each method returns
 * another run.
 *
 * <p>The run itself happens in a process of its own, since TLC keeps much in static fields, in a folder of its own, which is
 * removed after it. The process has the class path of this one, so TLC finds the overrides.
 *
 * @param module the module whose names the run may use
 * @param sources all modules that are there, by their names
 * @param constants what the constants are, by their names, in TLA+
 * @param statements the lines of the configuration, such as {@code INVARIANT TypeOk}
 * @param systemProperties those of the process
 * @param workers how many threads explore
 * @param limit how long the run may take
 */
public record TlcRun(
        String module,
        ImmutableMap<String, String> sources,
        ImmutableMap<String, String> constants,
        ImmutableList<String> statements,
        ImmutableMap<String, String> systemProperties,
        int workers,
        Duration limit) {

    /**
     * Returns a run that computes the states of {@code module}, one of the folder {@code spec}, and checks nothing but its
     * assumptions.
     *
     * @param module its name
     * @return the run; two workers, ten minutes
     */
    public static TlcRun of(String module) {
        return of(module, SpecFiles.in("spec"));
    }

    static TlcRun of(String module, ImmutableMap<String, String> sources) {
        return new TlcRun(
                module, sources, ImmutableMap.of(), ImmutableList.of(), ImmutableMap.of(), 2, Duration.ofMinutes(10));
    }

    /**
     * Returns this run of the behaviours of {@code name}.
     *
     * @param name a formula such as {@code Init /\ [][Next]_st}, by its name
     * @return the run
     */
    public TlcRun specification(String name) {
        return stating("SPECIFICATION " + name);
    }

    /**
     * Returns this run that checks {@code names} in each state as well.
     *
     * @param names invariants
     * @return the run
     */
    public TlcRun invariants(String... names) {
        return stating("INVARIANT", names);
    }

    /**
     * Returns this run that checks {@code names} of all behaviours as well.
     *
     * @param names temporal or action properties
     * @return the run
     */
    public TlcRun properties(String... names) {
        return stating("PROPERTY", names);
    }

    /**
     * Returns this run that takes states for the same if {@code name} is.
     *
     * @param name a state function
     * @return the run
     */
    public TlcRun view(String name) {
        return stating("VIEW " + name);
    }

    /**
     * Returns this run that goes no further from states in which {@code name} does not hold.
     *
     * @param name a state predicate
     * @return the run
     */
    public TlcRun constraint(String name) {
        return stating("CONSTRAINT " + name);
    }

    private TlcRun stating(String keyword, String... names) {
        TlcRun run = this;
        for (String name : names) {
            run = run.stating(keyword + " " + name);
        }
        return run;
    }

    private TlcRun stating(String statement) {
        ImmutableList<String> more = ImmutableList.<String>builder()
                .addAll(statements)
                .add(statement)
                .build();
        return new TlcRun(module, sources, constants, more, systemProperties, workers, limit);
    }

    /**
     * Returns this run with a constant.
     *
     * @param name its name
     * @param expression its value, in TLA+; may use what the module defines
     * @return the run
     */
    public TlcRun constant(String name, String expression) {
        return new TlcRun(
                module, sources, with(constants, name, expression), statements, systemProperties, workers, limit);
    }

    /**
     * Returns this run with another source for a module, or one more module.
     *
     * @param name the module
     * @param source all of it
     * @return the run
     */
    public TlcRun source(String name, String source) {
        return new TlcRun(module, with(sources, name, source), constants, statements, systemProperties, workers, limit);
    }

    /**
     * Returns this run with a system property for its process, where an override can read it.
     *
     * @param name the property
     * @param value its value
     * @return the run
     */
    public TlcRun systemProperty(String name, String value) {
        return new TlcRun(module, sources, constants, statements, with(systemProperties, name, value), workers, limit);
    }

    /**
     * Returns this run with another number of threads. With one thread the same is found each time, and a small run is over
     * sooner.
     *
     * @param count the number; at least 1
     * @return the run
     */
    public TlcRun workers(int count) {
        return new TlcRun(module, sources, constants, statements, systemProperties, count, limit);
    }

    /**
     * Returns this run with another time limit.
     *
     * @param most how long it may take; positive
     * @return the run
     */
    public TlcRun within(Duration most) {
        return new TlcRun(module, sources, constants, statements, systemProperties, workers, most);
    }

    private static ImmutableMap<String, String> with(ImmutableMap<String, String> map, String name, String value) {
        return ImmutableMap.<String, String>builder()
                .putAll(map)
                .put(name, value)
                .buildKeepingLast();
    }

    /**
     * Makes the run.
     *
     * @return what TLC found
     */
    public TlcResult result() {
        return new TlcProcess(this).result();
    }

    /** TLC takes only plain constants from a configuration, so a module of the run's own gives them. */
    String mainModule() {
        return constants.entrySet().stream()
                .map(constant -> "given_" + constant.getKey() + " == " + constant.getValue() + "\n")
                .collect(Collectors.joining(
                        "",
                        "---- MODULE " + TlcProcess.MAIN + " ----\nEXTENDS Integers, Sequences, " + module + "\n",
                        "====\n"));
    }

    String configuration() {
        return constants.keySet().stream()
                        .map(name -> "CONSTANT " + name + " <- given_" + name + "\n")
                        .collect(Collectors.joining())
                + statements.stream().map(line -> line + "\n").collect(Collectors.joining())
                + "CHECK_DEADLOCK FALSE\n";
    }

    /**
     * Returns what is run, to be read.
     *
     * @return the module, and what is checked
     */
    @Override
    public String toString() {
        return module + " " + String.join(", ", statements);
    }

    Map<String, String> files() {
        return with(sources, TlcProcess.MAIN, mainModule());
    }
}
