// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.profile.CountedFromDash;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.DisplayRules;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.Grade;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.api.profile.Provenance;
import io.github.micralock.api.profile.Source;
import io.github.micralock.api.profile.WaitingRules;
import io.github.micralock.api.profile.Words;
import io.github.micralock.api.supply.SupplyCondition;
import java.time.Duration;

/** Ford's units of the 1990s and 2000s. */
final class FordUnits {

    private static final Source CODE_ENTRY = Sources.source(
            "A trader's page: how to enter a Ford radio code",
            "https://radiocodeford.com/help/how-to-enter-ford-radio-code",
            Grade.B);

    private static final Source TRIES = Sources.source(
            "An answer on the tries and waits of a Ford radio",
            "https://theanswerbank.co.uk/find/answer/2678386",
            Grade.B);

    private static final Source FOCUS = Sources.source(
            "An owner's Focus Mk1 that shows LOCKED 13",
            "https://forums.overclockers.co.uk/threads/focus-mk1-factory-cassette-code.17886196/post-11888903",
            Grade.C);

    private static final Source UNLOCKING = Sources.source(
            "A mechanics' question-and-answer page: Ford radio unlocking",
            "https://wiki.weaverden.uk/content/mechanics.stackexchange.com_en_all_2025-07/questions/16574"
                    + "/ford-radio-unlocking",
            Grade.B);

    static final LockProfile FORD_1990S = NissanUnits.K11_HANDBOOK.toBuilder()
            .named("FORD_1990S", "Ford of the 1990s and 2000s, ten tries and half an hour before each but three")
            .entry(new EntryRules(4, DigitRange.ZERO_TO_NINE, new CountedFromDash(), Duration.ZERO))
            .penalties(PenaltySchedule.repeatingLast(Duration.ZERO, Duration.ZERO, Duration.ofMinutes(30)))
            .limit(new LimitedTo(10, 3))
            .waiting(new WaitingRules(SupplyCondition.RUNNING, Interruption.RESTART, Interruption.RESTART))
            .words(Words.K11.withPrompt("CODE").withWaiting("WAIT").withLockedForGood("LOCKED"))
            .display(new DisplayRules(10, DisplayRules.SCROLL_STEP, true, false))
            .provenance(new Provenance(
                    ImmutableList.of(CODE_ENTRY, TRIES, FOCUS, UNLOCKING),
                    ImmutableMap.of(
                            "limit.attemptsAfterReset", "an owner's LOCKED 13, read as three tries more than ten",
                            "waiting.onSupplyLoss", Sources.AS_MOST_UNITS,
                            "waiting.onBatteryLoss", Sources.AS_MOST_UNITS,
                            "arming", Sources.AS_NISSANS,
                            "display.width", Sources.HOLDS_EVERY_WORD)))
            .build();

    private FordUnits() {}
}
