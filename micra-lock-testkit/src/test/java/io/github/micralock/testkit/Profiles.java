// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import io.github.micralock.api.profile.ArmingRules;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.DisplayRules;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.EntryStyle;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.NoLink;
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.api.profile.Provenance;
import io.github.micralock.api.profile.WaitingRules;
import io.github.micralock.api.profile.Words;
import io.github.micralock.api.supply.SupplyCondition;
import java.time.Duration;

/** The one profile that these tests need, and its variants. */
public final class Profiles {

    /** Four digits from 0000, none, 10 s and 45 min, locked for good at the fourth. */
    public static final LockProfile FOUR_TRIES = new LockProfile(
            "FOUR_TRIES",
            "A small K11",
            new EntryRules(4, DigitRange.ZERO_TO_NINE, CountedFrom.of("0000"), Duration.ofSeconds(5)),
            PenaltySchedule.repeatingLast(Duration.ZERO, Duration.ofSeconds(10), Duration.ofMinutes(45)),
            LimitedTo.of(4),
            new WaitingRules(SupplyCondition.ACCESSORY_FEED, Interruption.PAUSE, Interruption.RESTART),
            ArmingRules.AT_ONCE,
            new NoLink(),
            Words.K11,
            DisplayRules.wordsOnly(8),
            Provenance.NONE);

    private Profiles() {}

    public static LockProfile typed(EntryStyle style, int length, DigitRange digits) {
        return FOUR_TRIES.toBuilder()
                .entry(new EntryRules(length, digits, style, Duration.ZERO))
                .build();
    }
}
