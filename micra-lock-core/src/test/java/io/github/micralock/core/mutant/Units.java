// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.mutant;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.MoreCollectors;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.profile.DisplayRules;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.Unlimited;
import io.github.micralock.api.profile.WaitingRules;
import io.github.micralock.api.supply.SupplyCondition;
import io.github.micralock.core.contract.RightLocks;
import io.github.micralock.core.exhaustive.SmallUnits;
import io.github.micralock.testkit.mutant.Mutation;
import java.time.Duration;
import java.util.Arrays;
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

    /** Units with every rule for a wait that a profile can have, with a code alone and with a link before it. */
    static Stream<LockMachine> withEveryKindOfWait() {
        return Arrays.stream(SupplyCondition.values())
                .flatMap(runs -> Arrays.stream(Interruption.values())
                        .flatMap(atCut -> Arrays.stream(Interruption.values())
                                .filter(atLoss -> runs != SupplyCondition.PERMANENT_FEED || atCut == atLoss)
                                .map(atLoss -> new WaitingRules(runs, atCut, atLoss))))
                .flatMap(rules -> Stream.of("SMALL", "LINK_THEN_CODE").map(unit -> waiting(unit, rules)));
    }

    private static LockMachine waiting(String unit, WaitingRules rules) {
        LockProfile profile = named(unit).profile();
        return RightLocks.of(profile.toBuilder().waiting(rules).build(), SecurityCode.parse("23"));
    }

    private static LockMachine named(String name) {
        return ALL.stream().filter(unit -> unit.profile().name().equals(name)).collect(MoreCollectors.onlyElement());
    }

    /** The first unit on which a fault shows. */
    static LockMachine showing(Mutation mutation) {
        return ALL.stream()
                .filter(unit -> mutation.showsOn(unit.profile()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no unit shows " + mutation));
    }
}
