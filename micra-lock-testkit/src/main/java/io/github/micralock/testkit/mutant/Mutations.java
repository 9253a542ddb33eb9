// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.profile.LockProfile;
import java.util.stream.Stream;

/**
 * The faults that a lock can have, each of which a test suite should find.
 *
 * <p>They are spread over all rules that a lock can break, R1 to R31. R23 is no rule of a head unit's lock but of the immobiliser.
 * Some faults cannot be had: a {@link io.github.micralock.api.LockState} that keeps what was typed in the dark, that plays with a wrong code on
 * its count, or that settles with a digit missing cannot be built.
 */
public final class Mutations {

    private static final ImmutableList<Mutation> ALL = Stream.of(
                    SupplyMutations.all(),
                    BatteryMutations.all(),
                    TypingMutations.all(),
                    JudgingMutations.all(),
                    WaitingMutations.all(),
                    DealerMutations.all(),
                    LinkMutations.all(),
                    LinkThenCodeMutations.all(),
                    TimeMutations.all(),
                    DisplayMutations.all(),
                    MachineMutations.all())
            .flatMap(ImmutableList::stream)
            .collect(ImmutableList.toImmutableList());

    private static final ImmutableMap<String, Mutation> BY_NAME =
            ALL.stream().collect(ImmutableMap.toImmutableMap(Mutation::name, mutation -> mutation));

    private Mutations() {}

    /**
     * Returns all of them.
     *
     * @return in the order of what they are about: supply, typing, judging, waiting, dealer, link, time, display
     */
    public static ImmutableList<Mutation> all() {
        return ALL;
    }

    /**
     * Returns those that show on a unit.
     *
     * @param profile the unit's data
     * @return mutations that make a difference to it
     */
    public static ImmutableList<Mutation> showingOn(LockProfile profile) {
        return ALL.stream().filter(mutation -> mutation.showsOn(profile)).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the one of a name.
     *
     * @param name such as {@code locks-one-try-late}
     * @return the mutation
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Mutation named(String name) {
        Mutation mutation = BY_NAME.get(name);
        checkArgument(mutation != null, "name must be that of a mutation, was '%s'", name);
        return mutation;
    }
}
