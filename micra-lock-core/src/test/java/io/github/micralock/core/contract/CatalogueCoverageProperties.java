// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.contract;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.testkit.contract.CoverageContract;
import io.github.micralock.testkit.coverage.CoverageFloor;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whoever proves a lock of one make alone, any that ships, reaches the default floor: nothing impossible is asked. */
class CatalogueCoverageProperties {

    @Provide
    Arbitrary<LockProfile> shipped() {
        return Arbitraries.of(Catalogue.profiles());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void theTrialsOfEachProfileReachAllThatIsPossibleForIt(@ForAll("shipped") LockProfile profile) {
        new Alone(profile).coverageOfTrials().check(CoverageFloor.of(1));
    }

    private record Alone(LockProfile profile) implements CoverageContract {

        @Override
        public LockMachine machine(LockProfile unit, SecurityCode code) {
            return RightLocks.of(unit, code);
        }

        @Override
        public Arbitrary<LockProfile> profiles() {
            return Arbitraries.just(profile);
        }
    }
}
