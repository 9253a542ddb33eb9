// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.profile.ArmingRules;
import io.github.micralock.api.profile.CountedFrom;
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

/** Mitsubishi's units. */
final class MitsubishiUnits {

    private static final Source MONTERO_2000 = Sources.source(
            "Mitsubishi Montero Sport 2000, service manual: anti-theft audio",
            "https://myvehicle.help/Mitsubishi%20Truck/2000/Montero%20Sport%20LS%20%202WD%20V6-3.0L%20SOHC"
                    + "/Repair%20and%20Diagnosis/Accessories%20and%20Optional%20Equipment"
                    + "/Antitheft%20and%20Alarm%20Systems/Testing%20and%20Inspection"
                    + "/Initial%20Inspection%20and%20Diagnostic%20Overview",
            Grade.A);

    private static final Source EXPERT = Sources.source(
            "An expert's answer to an owner who mistyped",
            "https://www.justanswer.com/car/3kqfa-mistakenly-entered-wrong-digit-anti-thft-code.html",
            Grade.B);

    private static final Source OWNER = Sources.source(
            "An owner whose unit was without battery for twelve hours",
            "https://speedyauto.cc/AutoFAQ/cars/mitsubishi/201603/189731.html",
            Grade.C);

    static final LockProfile MITSUBISHI_2000 = NissanUnits.K11_HANDBOOK.toBuilder()
            .named("MITSUBISHI_2000", "Mitsubishi of 2000, which locks after an hour without battery")
            .entry(new EntryRules(4, DigitRange.ZERO_TO_NINE, CountedFrom.of("0000"), Duration.ZERO))
            .penalties(PenaltySchedule.cycling(Duration.ZERO, Duration.ZERO, Duration.ofMinutes(60)))
            .limit(new Unlimited())
            .waiting(new WaitingRules(SupplyCondition.RUNNING, Interruption.RESTART, Interruption.RESTART))
            .arming(new ArmingRules(Duration.ofHours(1), Memory.NON_VOLATILE))
            .words(Words.K11.withPrompt("CODE").withWaiting("OFF"))
            .provenance(new Provenance(
                    ImmutableList.of(MONTERO_2000, EXPERT, OWNER),
                    ImmutableMap.of(
                            "entry.style", "the memory keys type the code; where a digit starts is not told",
                            "penalties.listed", "about 60 min; told as 45 to 90",
                            "waiting.onSupplyLoss", "told as not to cycle the key, read as starting over",
                            "waiting.onBatteryLoss",
                                    "an owner's twelve hours without battery did not help; the rest is not told",
                            "arming.memory", Sources.AS_NISSANS,
                            "display.width", Sources.HOLDS_EVERY_WORD)))
            .build();

    private MitsubishiUnits() {}
}
