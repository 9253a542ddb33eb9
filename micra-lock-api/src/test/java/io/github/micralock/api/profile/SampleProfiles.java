// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import io.github.micralock.api.supply.SupplyCondition;
import java.time.Duration;

/** A profile whose parts are all different from a plain one's. */
final class SampleProfiles {

    static final EntryRules ENTRY =
            new EntryRules(4, DigitRange.ZERO_TO_NINE, CountedFrom.of("0000"), Duration.ofSeconds(5));
    static final PenaltySchedule PENALTIES =
            PenaltySchedule.repeatingLast(Duration.ZERO, Duration.ofSeconds(10), Duration.ofMinutes(45));
    static final AttemptLimit LIMIT = LimitedTo.of(20);
    static final WaitingRules WAITING =
            new WaitingRules(SupplyCondition.ACCESSORY_FEED, Interruption.PAUSE, Interruption.RESTART);

    static final LockProfile K11 = new LockProfile(
            "K11",
            "The handbook's",
            ENTRY,
            PENALTIES,
            LIMIT,
            WAITING,
            ArmingRules.AT_ONCE,
            new NoLink(),
            Words.K11,
            DisplayRules.wordsOnly(8),
            Provenance.NONE);

    private SampleProfiles() {}
}
