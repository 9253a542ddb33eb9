// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.formal.tlc.TlcRun;

/**
 * A run of TLC in which the Java goes along with the specification.
 *
 * @param instance what is compared
 * @param seed the machine that goes along
 */
public record Lockstep(Instance instance, String seed) {

    /** A unit without limit could be tried for ever; so many tries show each part of its penalties. */
    private static final int ROUNDS = 4;

    static Lockstep of(Instance instance) {
        return new Lockstep(instance, Seeds.NONE);
    }

    /** Returns the run, to be made or to be changed. */
    public TlcRun run() {
        TlcRun run = TlcRun.of("LockJava");
        for (var constant : instance.constants().entrySet()) {
            run = run.constant(constant.getKey(), constant.getValue());
        }
        return run.constant("Instance", Tla.string(instance.name()))
                .constant("Seed", Tla.string(seed))
                .constant("Bound", Integer.toString(bound()))
                .specification("JSpec")
                .view("Both")
                .constraint("Tried")
                .invariants("StateShape", "SameState", "SameFaceplate", "SameDeadline")
                .properties("SameSignals");
    }

    private int bound() {
        return instance.profile().limit() instanceof LimitedTo
                ? Integer.MAX_VALUE
                : instance.profile().penalties().listed().size() + ROUNDS;
    }
}
