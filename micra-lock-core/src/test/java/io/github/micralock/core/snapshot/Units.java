// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.snapshot;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.profile.AfterRefusal;
import io.github.micralock.api.profile.ArmingRules;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.DisplayRules;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.LinkThenCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.Memory;
import io.github.micralock.api.profile.NoLink;
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.api.profile.Provenance;
import io.github.micralock.api.profile.TypedStraight;
import io.github.micralock.api.profile.Unlimited;
import io.github.micralock.api.profile.WaitingRules;
import io.github.micralock.api.profile.Words;
import io.github.micralock.api.supply.SupplyCondition;
import java.time.Duration;

/** Profiles that never change, whatever the catalogue does: what is kept under them must be readable for ever. */
final class Units {

    static final LockProfile TYPED = new LockProfile(
            "TYPED",
            "Four digits, twenty tries, three after a reset",
            new EntryRules(4, DigitRange.ZERO_TO_NINE, CountedFrom.of("0000"), Duration.ofSeconds(5)),
            PenaltySchedule.repeatingLast(Duration.ZERO, Duration.ofSeconds(10), Duration.ofMinutes(45)),
            new LimitedTo(20, 3),
            new WaitingRules(SupplyCondition.ACCESSORY_FEED, Interruption.PAUSE, Interruption.RESTART),
            new ArmingRules(Duration.ofSeconds(20), Memory.NON_VOLATILE),
            new NoLink(),
            Words.K11,
            DisplayRules.wordsOnly(8),
            Provenance.NONE);

    /** Eight digits typed straight, for ever, with waits as long as can be. */
    static final LockProfile ENDLESS = TYPED.toBuilder()
            .named("ENDLESS", "No limit and no hurry")
            .entry(new EntryRules(8, DigitRange.ONE_TO_SIX, new TypedStraight(), Duration.ZERO))
            .penalties(PenaltySchedule.repeatingLast(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)))
            .limit(new Unlimited())
            .build();

    static final LockProfile LINKED = TYPED.toBuilder()
            .named("LINKED", "Asks its immobiliser for two seconds")
            .arming(ArmingRules.AT_ONCE)
            .link(new LinkOnly(Duration.ofSeconds(2), AfterRefusal.UNTIL_SWITCHED_ON, Duration.ofMillis(300)))
            .build();

    static final LockProfile BOTH = TYPED.toBuilder()
            .named("BOTH", "Asks its immobiliser, then a person")
            .arming(ArmingRules.AT_ONCE)
            .link(new LinkThenCode(Duration.ofSeconds(2), Duration.ofMillis(300)))
            .build();

    static final ImmutableList<LockProfile> ALL = ImmutableList.of(TYPED, ENDLESS, LINKED, BOTH);

    private Units() {}

    static LockProfile named(String name) {
        return ALL.stream()
                .filter(profile -> profile.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
