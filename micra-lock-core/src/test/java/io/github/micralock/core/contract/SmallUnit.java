// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.contract;

import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.testkit.contract.LockContract;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** A contract for one small K11: two digits, 10 s and then 20 s, locked at the fourth wrong code, the second after a reset. */
abstract class SmallUnit implements LockContract {

    static final LockProfile PROFILE = Catalogue.K11_HANDBOOK.toBuilder()
            .named("SMALL_K11", "A K11 with two digits and four tries")
            .entry(new EntryRules(2, new DigitRange(0, 3), CountedFrom.of("00"), Duration.ofSeconds(5)))
            .penalties(PenaltySchedule.repeatingLast(Duration.ofSeconds(10), Duration.ofSeconds(20)))
            .limit(new LimitedTo(4, 2))
            .build();

    @Override
    public Arbitrary<LockProfile> profiles() {
        return Arbitraries.just(PROFILE);
    }
}
