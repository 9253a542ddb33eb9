// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.testkit.mutant.LockMaker;
import io.github.micralock.testkit.mutant.Suite;
import java.util.Collection;
import java.util.Collections;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;

/**
 * The contract as a suite that can be scored: all of {@link LockMachineContract} on the same trials, drawn once from a seed.
 *
 * <p>What jqwik does besides, such as to make a trial simpler that fails, it leaves out, so that a hundred wrong locks are
 * tried in seconds. It stops at the first trial that fails, with the names of all properties that fail there.
 */
public final class ContractSuite implements Suite {

    private static final int SIZE = 1_000;

    private final Arbitrary<LockProfile> profiles;
    private final ImmutableList<Drawn> drawn;
    private final ImmutableList<ContractProperty> properties;

    private ContractSuite(
            Arbitrary<LockProfile> profiles, ImmutableList<Drawn> drawn, ImmutableList<ContractProperty> properties) {
        this.profiles = profiles;
        this.drawn = drawn;
        this.properties = properties;
    }

    /**
     * Returns the contract with trials of its own.
     *
     * @param profiles the profiles to try
     * @param right who makes locks without faults, by whose states trials start
     * @param trials how many to draw of either kind, ordinary and strange; at least 1
     * @param seed where the random numbers start
     * @return the suite
     */
    public static ContractSuite of(Arbitrary<LockProfile> profiles, LockMaker right, int trials, long seed) {
        checkArgument(trials >= 1, "trials must be at least 1, was %s", trials);
        Random random = new Random(seed);
        TrialDraws draws = new TrialDraws(contract(profiles, right));
        RandomGenerator<Trial> ordinary = draws.ordinary().generator(SIZE);
        RandomGenerator<Trial> strange = draws.strange().generator(SIZE);
        return new ContractSuite(
                profiles,
                IntStream.range(0, trials)
                        .mapToObj(trial -> new Drawn(
                                ordinary.next(random).value(),
                                strange.next(random).value()))
                        .collect(ImmutableList.toImmutableList()),
                ContractProperty.all());
    }

    /**
     * Returns the part of this suite that is about some rules.
     *
     * @param rules numbers such as {@code R12} or {@code P4}
     * @return the properties that name one of them, on the same trials
     */
    public ContractSuite about(Collection<String> rules) {
        return new ContractSuite(
                profiles,
                drawn,
                properties.stream()
                        .filter(property -> !Collections.disjoint(property.rules(), rules))
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Returns how much is tried of a lock without faults.
     *
     * @return how often a property is asked about a trial: about an ordinary one, and where it must hold from any state about a strange
     *     one, too
     */
    public long tries() {
        return (long) drawn.size()
                * properties.stream().mapToInt(ContractProperty::trials).sum();
    }

    @Override
    public ImmutableList<String> failures(LockMaker locks) {
        LockMachineContract contract = contract(profiles, locks);
        return drawn.stream()
                .map(trials -> failures(contract, trials))
                .filter(failed -> !failed.isEmpty())
                .findFirst()
                .orElse(ImmutableList.of());
    }

    private ImmutableList<String> failures(LockMachineContract contract, Drawn drawn) {
        Trial ordinary = drawn.ordinary().on(contract);
        Trial strange = drawn.strange().on(contract);
        return properties.stream()
                .filter(property -> Stream.of(ordinary, strange)
                        .limit(property.trials())
                        .anyMatch(trial -> property.fails(contract, trial)))
                .map(ContractProperty::name)
                .collect(ImmutableList.toImmutableList());
    }

    private static LockMachineContract contract(Arbitrary<LockProfile> profiles, LockMaker locks) {
        return new LockMachineContract() {
            @Override
            public LockMachine machine(LockProfile profile, SecurityCode code) {
                return locks.lock(profile, code);
            }

            @Override
            public Arbitrary<LockProfile> profiles() {
                return profiles;
            }
        };
    }

    /**
     * A trial of either kind.
     *
     * @param ordinary from a state that the unit's profile leads to
     * @param strange from any state there is
     */
    private record Drawn(Trial ordinary, Trial strange) {}
}
