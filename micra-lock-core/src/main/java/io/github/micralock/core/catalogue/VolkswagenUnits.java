// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.profile.ArmingRules;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.DisplayRules;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.Grade;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.LimitedTo;
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

/** Units of Volkswagen and Audi. */
final class VolkswagenUnits {

    private static final Source FORUM =
            Sources.source("A forum of Audi TT owners, thread \"SAFE MODE\"", "https://ttforum.co.uk", Grade.B);

    private static final Source NEWSPAPER = Sources.source(
            "A newspaper's car pages on the codes of radios", "http://www.startribune.com/cars/30686099.html", Grade.B);

    private static final Source EOS_2008 = Sources.source(
            "Volkswagen Eos 2008, technical bulletins: entering the anti-theft code",
            "https://myvehicle.help/Volkswagen/2008/Eos%20%281F7%29%20V6-3.2L%20%28CBRA%29/Repair%20and%20Diagnosis"
                    + "/Technical%20Service%20Bulletins/All%20Technical%20Service%20Bulletins"
                    + "/Audio%20System%20-%20Antitheft%20Code%20Retrieval%2FEntering",
            Grade.A);

    private static final Source AUDI_200 = Sources.source(
            "Audi 200 of 1990, service manual: Wiesbaden radio, unlocking an electronically locked radio",
            "https://charm.li/Audi/1990/200%20Quattro%20Wagon%20L5-2226cc%202.22L%20SOHC%20Turbo%20%28MC%29"
                    + "/Repair%20and%20Diagnosis/Accessories%20and%20Optional%20Equipment"
                    + "/Radio%2C%20Stereo%2C%20and%20Compact%20Disc/Radio%2FStereo/Service%20and%20Repair"
                    + "/Audi%20Wiesbaden%20Radio/Unlocking%20an%20Electronically%20Locked%20Radio",
            Grade.A);

    static final LockProfile VW_SAFE = NissanUnits.K11_HANDBOOK.toBuilder()
            .named("VW_SAFE", "Volkswagen and Audi, units that show SAFE")
            .entry(new EntryRules(4, DigitRange.ZERO_TO_NINE, CountedFrom.of("1000"), Duration.ZERO))
            .penalties(PenaltySchedule.cycling(Duration.ZERO, Duration.ofHours(1)))
            .limit(new Unlimited())
            .waiting(new WaitingRules(SupplyCondition.RUNNING, Interruption.RESTART, Interruption.RESTART))
            .words(Words.K11.withPrompt("SAFE").withWaiting("SAFE"))
            .display(new DisplayRules(8, DisplayRules.SCROLL_STEP, false, true))
            .provenance(new Provenance(
                    ImmutableList.of(FORUM, NEWSPAPER, EOS_2008),
                    ImmutableMap.of(
                            "waiting.onSupplyLoss", Sources.AS_MOST_UNITS,
                            "waiting.onBatteryLoss", Sources.AS_MOST_UNITS,
                            "display.showsTry", "the number of the try is told, its place beside the word is not",
                            "arming", Sources.AS_NISSANS,
                            "display.width", Sources.HOLDS_EVERY_WORD)))
            .build();

    static final LockProfile AUDI_WIESBADEN_1990 = NissanUnits.K11_HANDBOOK.toBuilder()
            .named("AUDI_WIESBADEN_1990", "Audi of 1990 with a Wiesbaden radio, which forgets with the battery")
            .entry(new EntryRules(4, DigitRange.ZERO_TO_NINE, CountedFrom.of("1000"), Duration.ZERO))
            .penalties(PenaltySchedule.NONE)
            .limit(LimitedTo.of(3))
            .waiting(new WaitingRules(SupplyCondition.RUNNING, Interruption.RESTART, Interruption.CLEAR))
            .arming(new ArmingRules(Duration.ZERO, Memory.VOLATILE))
            .words(Words.K11.withPrompt("SAF E").withWaiting("SAF E").withLockedForGood("SAF E"))
            .provenance(new Provenance(
                    ImmutableList.of(AUDI_200),
                    ImmutableMap.of(
                            "entry", "not told; as for the make's later units",
                            "limit.attemptsAfterReset", "not told; as many as new power gives",
                            "waiting", "no wait is told, so none ever runs",
                            "words.prompt", "the one word that is told",
                            "arming.grace", Sources.AS_NISSANS,
                            "display.width", Sources.HOLDS_EVERY_WORD)))
            .build();

    private VolkswagenUnits() {}
}
