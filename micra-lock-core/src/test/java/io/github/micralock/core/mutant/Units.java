// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.mutant;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.profile.DisplayRules;
import io.github.micralock.api.profile.Unlimited;
import io.github.micralock.core.exhaustive.SmallUnits;
import io.github.micralock.testkit.mutant.Mutation;
import java.time.Duration;
import java.util.stream.Stream;

/** Right locks of small units, such that each fault shows on one of them. */
final class Units {

    private static final ImmutableList<LockMachine> ALL = Stream.concat(
                    SmallUnits.all(),
                    Stream.of(
                            SmallUnits.typed("UNLIMITED", unit -> unit.limit(new Unlimited())),
                            SmallUnits.typed(
                                    "TELLING",
                                    unit -> unit.display(new DisplayRules(16, Duration.ofMillis(300), true, true)))))
            .collect(ImmutableList.toImmutableList());

    private Units() {}

    static ImmutableList<LockMachine> all() {
        return ALL;
    }

    /** The first unit on which a fault shows. */
    static LockMachine showing(Mutation mutation) {
        return ALL.stream()
                .filter(unit -> mutation.showsOn(unit.profile()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no unit shows " + mutation));
    }
}
