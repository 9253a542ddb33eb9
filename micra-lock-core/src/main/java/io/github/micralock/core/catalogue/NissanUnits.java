// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.profile.ArmingRules;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.DisplayRules;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.NoLink;
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.api.profile.Provenance;
import io.github.micralock.api.profile.Unlimited;
import io.github.micralock.api.profile.WaitingRules;
import io.github.micralock.api.profile.Words;
import io.github.micralock.api.supply.SupplyCondition;
import java.time.Duration;

/** Nissan's code units. */
final class NissanUnits {

    private static final Duration SHORT = Duration.ofSeconds(10);

    private static final EntryRules COUNTED_FROM_ZEROS =
            new EntryRules(4, DigitRange.ZERO_TO_NINE, CountedFrom.of("0000"), Duration.ofSeconds(5));

    static final LockProfile K11_HANDBOOK = new LockProfile(
            "K11_HANDBOOK",
            "Nissan Micra K11, as its handbook tells it",
            COUNTED_FROM_ZEROS,
            PenaltySchedule.repeatingLast(Duration.ZERO, SHORT, Duration.ofMinutes(45)),
            LimitedTo.of(20),
            new WaitingRules(SupplyCondition.ACCESSORY_FEED, Interruption.PAUSE, Interruption.RESTART),
            ArmingRules.AT_ONCE,
            new NoLink(),
            Words.K11,
            DisplayRules.wordsOnly(8),
            new Provenance(
                    ImmutableList.of(Sources.K11_HANDBOOK),
                    ImmutableMap.<String, String>builder()
                            .put(
                                    "entry.style",
                                    "every Nissan unit that states it starts at 0; the handbook tells the presses alone")
                            .put(
                                    "entry.settle",
                                    "the handbook's instructions end with the last press and name no key to confirm")
                            .put("waiting.onSupplyLoss", "the least that the handbook's \"keep the ignition on\" asks")
                            .put(
                                    "waiting.onBatteryLoss",
                                    "a lock that lasts for good must outlive the battery, and comparable units restart")
                            .put("words.lockedForGood", "the handbook has no word; this is that of Nissan's CATS units")
                            .put("display.width", "not told; it holds every word of the unit")
                            .buildOrThrow()));

    static final LockProfile K11_FIRST_ERROR_COUNTS = K11_HANDBOOK.toBuilder()
            .named("K11_FIRST_ERROR_COUNTS", "Nissan Micra K11, where the first wrong code costs a wait as well")
            .penalties(PenaltySchedule.repeatingLast(SHORT, SHORT, Duration.ofMinutes(45)))
            .provenance(K11_HANDBOOK
                    .provenance()
                    .withSource(Sources.BLAUPUNKT_1993)
                    .withChoice("penalties", "the other reading of the handbook's \"a wrong code twice\""))
            .build();

    static final LockProfile K11_RESTARTING = K11_HANDBOOK.toBuilder()
            .named("K11_RESTARTING", "Nissan Micra K11, where a wait starts over when its supply goes")
            .waiting(new WaitingRules(SupplyCondition.ACCESSORY_FEED, Interruption.RESTART, Interruption.RESTART))
            .provenance(K11_HANDBOOK
                    .provenance()
                    .withChoice("waiting.onSupplyLoss", "what most comparable units of other makes do"))
            .build();

    static final LockProfile K11_BLAUPUNKT_1993 = K11_HANDBOOK.toBuilder()
            .named("K11_BLAUPUNKT_1993", "Nissan Micra K11 of 1993, with a Blaupunkt unit")
            .entry(new EntryRules(4, DigitRange.ZERO_TO_NINE, CountedFrom.of("0000"), Duration.ZERO))
            .penalties(PenaltySchedule.repeatingLast(SHORT))
            .limit(new Unlimited())
            .words(Words.K11.withPrompt("---").withWaiting("---"))
            .provenance(new Provenance(
                    ImmutableList.of(Sources.BLAUPUNKT_1993),
                    ImmutableMap.of(
                            "entry.codeLength", "the source prints three zeros; every K11 code has four digits",
                            "limit", "the source tells none",
                            "waiting.runsWhile", "as the handbook of the later unit says",
                            "waiting.onSupplyLoss", "as for the later unit",
                            "waiting.onBatteryLoss", "as for the later unit")))
            .build();

    static final LockProfile NISSAN_CATS_1998 = K11_HANDBOOK.toBuilder()
            .named(
                    "NISSAN_CATS_1998",
                    "Nissan code radio of 1998, as the service manuals of Pick-up and Patrol tell it")
            .entry(new EntryRules(4, DigitRange.ZERO_TO_NINE, CountedFrom.of("0000"), Duration.ZERO))
            .penalties(PenaltySchedule.repeatingLast(SHORT, SHORT, SHORT, Duration.ofMinutes(60)))
            .limit(new LimitedTo(20, 3))
            .words(Words.K11.withPrompt("CODE IN").withWaiting("----"))
            .provenance(new Provenance(
                    ImmutableList.of(Sources.PICKUP_1998, Sources.PATROL_1998),
                    ImmutableMap.<String, String>builder()
                            .put(
                                    "entry.style",
                                    "the manuals do not tell where a digit starts; Nissan's others start at 0")
                            .put("limit.attempts", "\"repeated 17 times\", read as 3 short and 17 long errors: 20")
                            .put("waiting.runsWhile", "not told; as for the K11")
                            .put("waiting.onSupplyLoss", "not told; as for the K11")
                            .put("waiting.onBatteryLoss", "not told; as for the K11")
                            .put("words.waiting", "the graphic is lost in the scan")
                            .put("display.width", "not told; it holds every word of the unit")
                            .buildOrThrow()))
            .build();

    static final LockProfile MICRA_2010_LOCKED_TEXT = K11_HANDBOOK.toBuilder()
            .named("MICRA_2010_LOCKED_TEXT", "Nissan Micra of 2010, which says whom to see")
            .words(Words.K11.withPrompt("RADIO CODE").withLockedForGood("RADIO LOCKED CONTACT NISSAN DEALER"))
            .display(DisplayRules.wordsOnly(12))
            .provenance(new Provenance(
                    ImmutableList.of(Sources.K11_HANDBOOK, Sources.QASHQAI_2012),
                    ImmutableMap.of(
                            "entry.settle", "as for the K11; the Qashqai of the time confirms with a key",
                            "penalties", "as for the K11; of this unit only the text is known",
                            "limit", "as for the K11; of this unit only the text is known",
                            "waiting", "as for the K11; of this unit only the text is known",
                            "display.width", "not told; narrower than the text")))
            .build();

    static final LockProfile TEN_TRIES = K11_HANDBOOK.toBuilder()
            .named("TEN_TRIES", "A unit that allows ten tries and then wants a dealer")
            .penalties(PenaltySchedule.NONE)
            .limit(LimitedTo.of(10))
            .provenance(new Provenance(
                    ImmutableList.of(Sources.OTHER_CAR),
                    ImmutableMap.of(
                            "entry", "as for the K11; the owner tells the number of tries alone",
                            "words", "as for the K11; the owner tells the number of tries alone")))
            .build();

    private NissanUnits() {}
}
