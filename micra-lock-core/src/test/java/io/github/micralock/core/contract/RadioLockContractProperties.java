// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.contract;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.testkit.LockArbitraries;
import io.github.micralock.testkit.contract.CoverageContract;
import io.github.micralock.testkit.contract.LockMachineContract;
import io.github.micralock.testkit.coverage.CoverageFloor;
import io.github.micralock.testkit.coverage.Situation;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** The library's own lock keeps the contract of every lock, with the profiles that ship and with any other. */
class RadioLockContractProperties implements LockMachineContract, CoverageContract {

    @Override
    public LockMachine machine(LockProfile profile, SecurityCode code) {
        return RightLocks.of(profile, code);
    }

    @Override
    public CoverageFloor coverageFloor() {
        return CoverageFloor.of(8).with(Situation.CONFIRMED_IN_A_WAIT, 3);
    }

    @Override
    public Arbitrary<LockProfile> profiles() {
        return Arbitraries.oneOf(Arbitraries.of(Catalogue.profiles()), LockArbitraries.profiles());
    }
}
