// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.testkit.mutant.Mutation;
import io.github.micralock.testkit.mutant.Mutations;
import java.util.function.UnaryOperator;

/** The machines that can stand in the place of the real one, by name. */
public final class Seeds {

    /** The real machine, as it is. */
    public static final String NONE = "NONE";

    private Seeds() {}

    /**
     * Returns the names of the machines that are wrong on purpose: those of the testkit, and those whose snapshots lose something.
     *
     * @return the names, without that of the real machine
     */
    public static ImmutableSet<String> wrong() {
        return ImmutableSet.<String>builder()
                .addAll(Lists.transform(Mutations.all(), Mutation::name))
                .addAll(SnapshotFaults.BY_NAME.keySet())
                .build();
    }

    static UnaryOperator<LockMachine> named(String name) {
        if (name.equals(NONE)) {
            return UnaryOperator.identity();
        }
        UnaryOperator<LockState> loss = SnapshotFaults.BY_NAME.get(name);
        return loss == null ? Mutations.named(name)::of : right -> SnapshotFaults.written(right, loss);
    }
}
