// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.profile.ArmingRules;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.Grade;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.Memory;
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.api.profile.Provenance;
import io.github.micralock.api.profile.Source;
import io.github.micralock.api.profile.TypedStraight;
import io.github.micralock.api.profile.Unlimited;
import io.github.micralock.api.profile.WaitingRules;
import io.github.micralock.api.profile.Words;
import io.github.micralock.api.supply.SupplyCondition;
import java.time.Duration;

/** Honda's units. */
final class HondaUnits {

    private static final Source CIVIC_2002 = Sources.source(
            "Honda owners on the code of a 2002 Civic",
            "https://thehondaforums.com/threads/02-civic-radio-code.10476",
            Grade.C);

    private static final Source REPAIRER = Sources.source(
            "A repairer on Honda radios", "http://williesrepair.blogspot.com/2007/05/my-rant-on-honda.html", Grade.C);

    private static final Source OWNER = Sources.source(
            "An owner on Honda's radio theft protection",
            "https://meyeview.wordpress.com/2007/11/30/hondas-radio-theft-protection/",
            Grade.C);

    static final LockProfile HONDA_OLDER = NissanUnits.K11_HANDBOOK.toBuilder()
            .named("HONDA_OLDER", "Honda's older unit, three tries an hour, which forgets with the battery")
            .entry(new EntryRules(5, DigitRange.ONE_TO_SIX, new TypedStraight(), Duration.ZERO))
            .penalties(PenaltySchedule.cycling(Duration.ZERO, Duration.ZERO, Duration.ofHours(1)))
            .limit(new Unlimited())
            .waiting(new WaitingRules(SupplyCondition.RUNNING, Interruption.RESTART, Interruption.CLEAR))
            .arming(new ArmingRules(Duration.ZERO, Memory.VOLATILE))
            .words(Words.K11.withPrompt("CODE").withWaiting("Err"))
            .provenance(new Provenance(
                    ImmutableList.of(CIVIC_2002, REPAIRER, OWNER),
                    ImmutableMap.of(
                            "entry.style",
                            "not told; each preset types its own number",
                            "entry.digits",
                            "not told; those that have a preset",
                            "waiting.onSupplyLoss",
                            Sources.AS_MOST_UNITS,
                            "words.waiting",
                            "told as Err and the number of the error, in ways that differ",
                            "arming.grace",
                            Sources.AS_NISSANS,
                            "display.width",
                            Sources.HOLDS_EVERY_WORD)))
            .build();

    private HondaUnits() {}
}
