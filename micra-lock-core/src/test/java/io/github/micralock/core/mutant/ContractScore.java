// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.mutant;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.micralock.core.contract.RightLocks;
import io.github.micralock.testkit.LockArbitraries;
import io.github.micralock.testkit.contract.ContractSuite;
import io.github.micralock.testkit.mutant.Mutation;
import io.github.micralock.testkit.mutant.Mutations;

/** How the contract finds each fault, found out once for all tests that ask. */
public final class ContractScore {

    private static final long SEED = 1996;

    private static final Supplier<ImmutableMap<Mutation, ImmutableList<String>>> BY_RULE =
            Suppliers.memoize(ContractScore::found);

    private ContractScore() {}

    static ContractSuite suite(int trials) {
        return ContractSuite.of(LockArbitraries.profiles(), RightLocks::of, trials, SEED);
    }

    /** For each fault the properties that find it and name a rule that it breaks. */
    public static ImmutableMap<Mutation, ImmutableList<String>> byRule() {
        return BY_RULE.get();
    }

    private static ImmutableMap<Mutation, ImmutableList<String>> found() {
        ContractSuite suite = suite(1_000);
        return Mutations.all().stream()
                .collect(ImmutableMap.toImmutableMap(
                        mutation -> mutation,
                        mutation -> suite.about(mutation.rules())
                                .failures((profile, code) -> mutation.of(RightLocks.of(profile, code)))));
    }
}
