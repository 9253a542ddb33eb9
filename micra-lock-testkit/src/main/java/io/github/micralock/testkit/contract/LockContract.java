// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.testkit.LockArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/**
 * What a contract asks of whoever wants to prove a machine: how to make one, and for which profiles.
 *
 * <pre>{@code
 * class MyLockProperties implements LockMachineContract {
 *
 *     public LockMachine machine(LockProfile profile, SecurityCode code) {
 *         return new MyLock(profile, code);
 *     }
 *
 *     public Arbitrary<LockProfile> profiles() {
 *         return LockArbitraries.typedCodeProfiles(); // or Arbitraries.of(MY_ONLY_PROFILE)
 *     }
 * }
 * }</pre>
 */
public interface LockContract {

    /**
     * Returns the machine to try.
     *
     * @param profile the data of the unit; one of {@link #profiles()}
     * @param code the unit's code; one that the profile's entry rules can type. A unit that takes no code has none
     * @return a lock of that profile with that code; if it has a link, with any name
     */
    LockMachine machine(LockProfile profile, SecurityCode code);

    /**
     * Returns the profiles to try it with.
     *
     * @return any profiles; a lock that knows no immobiliser is tried with {@link LockArbitraries#typedCodeProfiles()}
     */
    Arbitrary<LockProfile> profiles();

    /**
     * Returns trials in which a unit lives through something: from new, or from a state in which its own profile could
     * have left it.
     *
     * @return trials with histories that reach every phase
     */
    @Provide
    default Arbitrary<Trial> trials() {
        return new TrialDraws(this).ordinary();
    }

    /**
     * Returns trials of both kinds.
     *
     * @return {@link #trials()} and {@link #strangeTrials()}
     */
    @Provide
    default Arbitrary<Trial> allTrials() {
        return Arbitraries.oneOf(trials(), strangeTrials());
    }

    /**
     * Returns trials that start from any state there is, also one of another make of unit.
     *
     * @return trials with a few events each
     */
    @Provide
    default Arbitrary<Trial> strangeTrials() {
        return new TrialDraws(this).strange();
    }
}
