// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.profile.ArmingRules;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.CountedFromDash;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.Grade;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.Memory;
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.api.profile.Provenance;
import io.github.micralock.api.profile.Source;
import io.github.micralock.api.profile.Unlimited;
import io.github.micralock.api.profile.WaitingRules;
import io.github.micralock.api.profile.Words;
import io.github.micralock.api.supply.SupplyCondition;
import java.time.Duration;

/** Units of General Motors, and of its make Saturn. */
final class GeneralMotorsUnits {

    private static final Duration HOUR = Duration.ofHours(1);

    private static final Source SUNFIRE_1995 = Sources.source(
            "Pontiac Sunfire 1995, service manual: unlocking a secured radio after a power loss",
            "https://myvehicle.help/Pontiac/1995/Sunfire%20L4-138%202.3L%20DOHC%20VIN%20D%20MFI"
                    + "/Repair%20and%20Diagnosis/Accessories%20and%20Optional%20Equipment"
                    + "/Radio%2C%20Stereo%2C%20and%20Compact%20Disc/Service%20and%20Repair"
                    + "/Unlocking%20Secured%20Radio%20After%20A%20Power%20Loss",
            Grade.A);

    private static final Source SATURN_S_2002 = Sources.source(
            "Saturn SL1 and SC1 2002, service manual: theft deterrent feature",
            "https://gm.saturn.team/Saturn/SL1_SC1/2002/15/9/1875/76698",
            Grade.A);

    private static final Source SATURN_VUE_2002 = Sources.source(
            "Saturn VUE 2002, service manual: theft deterrent feature, radio in lock mode",
            "https://myvehicle.help/Saturn%20Truck/2002/VUE%20V6-3.0L%20VIN%20B/",
            Grade.A);

    /** Eight tries and an hour, and from then on three tries an hour. */
    static final LockProfile GM_THEFTLOCK_1995 = NissanUnits.K11_HANDBOOK.toBuilder()
            .named("GM_THEFTLOCK_1995", "General Motors of 1995 with Theftlock, eight tries, then three an hour")
            .entry(new EntryRules(3, DigitRange.ZERO_TO_NINE, CountedFrom.of("000"), Duration.ZERO))
            .penalties(PenaltySchedule.cyclingLast(
                    3,
                    Duration.ZERO,
                    Duration.ZERO,
                    Duration.ZERO,
                    Duration.ZERO,
                    Duration.ZERO,
                    Duration.ZERO,
                    Duration.ZERO,
                    HOUR,
                    Duration.ZERO,
                    Duration.ZERO,
                    HOUR))
            .limit(new Unlimited())
            .waiting(new WaitingRules(SupplyCondition.ACCESSORY_FEED, Interruption.RESTART, Interruption.RESTART))
            .words(Words.K11.withPrompt("LOC").withWaiting("INOP"))
            .provenance(new Provenance(
                    ImmutableList.of(SUNFIRE_1995),
                    ImmutableMap.of(
                            "entry.codeLength",
                                    "three digits and a half, which no entry here has: the half is left out",
                            "entry.style", "two keys change the digits; here each digit has its preset",
                            "waiting.onSupplyLoss", "the feeds must be there for an hour, read as in one piece",
                            "waiting.onBatteryLoss", "the feeds must be there for an hour, read as in one piece",
                            "words.waiting", "told for 15 s after the last try, not for the rest of the wait",
                            "arming", Sources.AS_NISSANS,
                            "display.width", Sources.HOLDS_EVERY_WORD)))
            .build();

    static final LockProfile SATURN_2002 = NissanUnits.K11_HANDBOOK.toBuilder()
            .named("SATURN_2002", "Saturn of 2002, which locks after 20 s without battery")
            .entry(new EntryRules(4, DigitRange.ZERO_TO_NINE, new CountedFromDash(), Duration.ZERO))
            .penalties(PenaltySchedule.cycling(Duration.ZERO, Duration.ZERO, HOUR))
            .limit(new Unlimited())
            .waiting(new WaitingRules(SupplyCondition.RUNNING, Interruption.RESTART, Interruption.RESTART))
            .arming(new ArmingRules(Duration.ofSeconds(20), Memory.NON_VOLATILE))
            .words(Words.K11.withPrompt("SEC").withWaiting("LOCK"))
            .provenance(new Provenance(
                    ImmutableList.of(SATURN_S_2002, SATURN_VUE_2002),
                    ImmutableMap.of(
                            "waiting.onSupplyLoss", "the radio must be on for an hour, read as in one piece",
                            "waiting.onBatteryLoss", "the radio must be on for an hour, read as in one piece",
                            "words.prompt", "the word is told, and not when exactly it shows",
                            "arming.memory", Sources.AS_NISSANS,
                            "display.width", Sources.HOLDS_EVERY_WORD)))
            .build();

    private GeneralMotorsUnits() {}
}
