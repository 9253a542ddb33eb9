// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.contract;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.testkit.contract.MachineContract;
import io.github.micralock.testkit.contract.SafetyContract;
import io.github.micralock.testkit.contract.TimeContract;
import io.github.micralock.testkit.contract.Trial;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * A unit that searches for its car for ever keeps what holds in any state there is, also in those it never gets to by
 * itself: a time-out it does not have, a wait it does not know.
 */
class SearchingUnitProperties implements MachineContract, SafetyContract, TimeContract {

    @Override
    public LockMachine machine(LockProfile profile, SecurityCode code) {
        return RightLocks.of(profile, code);
    }

    @Override
    public Arbitrary<LockProfile> profiles() {
        return Arbitraries.just(Catalogue.K11_LINKED);
    }

    @Override
    public Arbitrary<Trial> allTrials() {
        return strangeTrials();
    }
}
