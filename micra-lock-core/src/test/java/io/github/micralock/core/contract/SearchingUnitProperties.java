// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.contract;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.testkit.contract.MachineContract;
import io.github.micralock.testkit.contract.SafetyContract;
import io.github.micralock.testkit.contract.TimeContract;
import io.github.micralock.testkit.contract.Trial;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * A unit that searches for its car for ever keeps what holds in any state there is, also in those it never gets to by
 * itself: a time-out it does not have, a wait it does not know, an entry that would be its code if it had one.
 */
class SearchingUnitProperties implements MachineContract, SafetyContract, TimeContract {

    /** Its code would be of one digit, so that states of other makes hit upon it. */
    private static final LockProfile ONE_DIGIT = Catalogue.K11_LINKED.toBuilder()
            .named("K11_LINKED_ONE_DIGIT", "A linked K11 that would have a code of one digit")
            .entry(new EntryRules(1, DigitRange.ZERO_TO_NINE, CountedFrom.of("0"), Duration.ofSeconds(5)))
            .build();

    @Override
    public LockMachine machine(LockProfile profile, SecurityCode code) {
        return RightLocks.of(profile, code);
    }

    @Override
    public Arbitrary<LockProfile> profiles() {
        return Arbitraries.of(Catalogue.K11_LINKED, ONE_DIGIT);
    }

    @Override
    public Arbitrary<Trial> allTrials() {
        return strangeTrials();
    }
}
