// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.Grade;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.api.profile.Provenance;
import io.github.micralock.api.profile.Source;
import io.github.micralock.api.profile.Unlimited;
import io.github.micralock.api.profile.WaitingRules;
import io.github.micralock.api.profile.Words;
import io.github.micralock.api.supply.SupplyCondition;
import java.time.Duration;

/** Renault's units. */
final class RenaultUnits {

    private static final Source PHILIPS = Sources.source(
            "Answers on Renault radios made by Philips", "https://howtomendit.com/answers?id=329755", Grade.B);

    private static final Source OWNER = Sources.source(
            "An owner who met a wait of 32 min",
            "https://www.renaultforums.co.uk/threads/radio-code-input-not-displaying.339697/?u=685556",
            Grade.C);

    static final LockProfile RENAULT_PHILIPS = NissanUnits.K11_HANDBOOK.toBuilder()
            .named("RENAULT_PHILIPS", "Renault with a Philips unit, waits that double and no limit")
            .entry(new EntryRules(4, DigitRange.ZERO_TO_NINE, CountedFrom.of("0000"), Duration.ZERO))
            .penalties(PenaltySchedule.doublingUpTo(Sources.NO_CAP, Duration.ofMinutes(1)))
            .limit(new Unlimited())
            .waiting(new WaitingRules(SupplyCondition.RUNNING, Interruption.RESTART, Interruption.RESTART))
            .words(Words.K11.withPrompt("CODE").withWaiting("ERROR"))
            .provenance(new Provenance(
                    ImmutableList.of(PHILIPS, OWNER),
                    ImmutableMap.<String, String>builder()
                            .put("penalties.listed", "the 32 min that an owner met are one minute doubled five times")
                            .put("penalties.tail", "no cap was seen; a year stands for none")
                            .put("waiting.runsWhile", "not told; most units must be switched on")
                            .put("waiting.onSupplyLoss", Sources.AS_MOST_UNITS)
                            .put("waiting.onBatteryLoss", Sources.AS_MOST_UNITS)
                            .put("words.waiting", "told for a wrong code, and not how long it stands")
                            .put("arming", Sources.AS_NISSANS)
                            .put("display.width", Sources.HOLDS_EVERY_WORD)
                            .buildOrThrow()))
            .build();

    private RenaultUnits() {}
}
