// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.testkit.LockArbitraries;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/** Draws trials: a profile, a code, a machine of both, a start and a history. */
final class TrialDraws {

    private static final int TRIES = 1000;

    private final LockContract contract;

    TrialDraws(LockContract contract) {
        this.contract = contract;
    }

    Arbitrary<Trial> ordinary() {
        RandomGenerator<LockProfile> profiles = contract.profiles().generator(TRIES);
        return Arbitraries.fromGenerator(random -> {
            LockProfile profile = profiles.next(random).value();
            SecurityCode code = draw(LockArbitraries.codes(profile), random).value();
            LockMachine machine = contract.machine(profile, code);
            Shrinkable<LockState> start = random.nextInt(4) == 0
                    ? draw(LockArbitraries.states(profile), random)
                    : Shrinkable.unshrinkable(machine.initial());
            return trial(machine, code, start, random);
        });
    }

    Arbitrary<Trial> strange() {
        RandomGenerator<LockProfile> profiles = contract.profiles().generator(TRIES);
        RandomGenerator<LockState> states = LockArbitraries.states().generator(TRIES);
        return Arbitraries.fromGenerator(random -> {
            LockProfile profile = profiles.next(random).value();
            SecurityCode code = draw(LockArbitraries.codes(profile), random).value();
            return trial(contract.machine(profile, code), code, states.next(random), random);
        });
    }

    private static Shrinkable<Trial> trial(
            LockMachine machine, SecurityCode code, Shrinkable<LockState> start, Random random) {
        Arbitrary<ImmutableList<LockEvent>> histories =
                LockArbitraries.histories(machine.profile(), code, start.value());
        return new ShrinkableTrial(machine, code, start, draw(histories, random));
    }

    private static <T> Shrinkable<T> draw(Arbitrary<T> arbitrary, Random random) {
        return arbitrary.generator(TRIES).next(random);
    }
}
