// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.LockMachine;
import java.util.function.UnaryOperator;

/** The machines that can stand in the place of the real one, by name. */
public final class Seeds {

    /** The real machine, as it is. */
    public static final String NONE = "NONE";

    private static final ImmutableMap<String, UnaryOperator<LockMachine>> SEEDS =
            ImmutableMap.of(NONE, UnaryOperator.identity());

    private Seeds() {}

    static UnaryOperator<LockMachine> named(String name) {
        UnaryOperator<LockMachine> seed = SEEDS.get(name);
        checkArgument(seed != null, "seed must be one of %s, was '%s'", SEEDS.keySet(), name);
        return seed;
    }
}
