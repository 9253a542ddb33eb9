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

/** Rover's units. */
final class RoverUnits {

    private static final Source R960 = Sources.source(
            "How to enter the code of a Rover 800's R960",
            "https://woodstockfanshawesingers.com/how-to-enter-the-car-radios-security-code-on-rover-800-r960-car-radio-cassette-player/",
            Grade.B);

    private static final Source R860 = Sources.source(
            "A Rover forum on code entry, with the instructions of an R860",
            "https://www.motorsforum.com/rover/radio-code-entry-problem-3146-.htm",
            Grade.B);

    static final LockProfile ROVER_R960 = NissanUnits.K11_HANDBOOK.toBuilder()
            .named("ROVER_R960", "Rover 800 with an R960, a minute that doubles")
            .entry(new EntryRules(4, DigitRange.ZERO_TO_NINE, CountedFrom.of("0000"), Duration.ZERO))
            .penalties(PenaltySchedule.doublingUpTo(Sources.NO_CAP, Duration.ofSeconds(60)))
            .limit(new Unlimited())
            .waiting(new WaitingRules(SupplyCondition.RUNNING, Interruption.RESTART, Interruption.RESTART))
            .words(Words.K11.withPrompt("CODE").withWaiting("WAIT"))
            .provenance(new Provenance(
                    ImmutableList.of(R960, R860),
                    ImmutableMap.of(
                            "entry.style",
                            "one key walks through the digits and two change them; the start is not told",
                            "penalties.tail",
                            "no cap was seen; a year stands for none",
                            "waiting.onSupplyLoss",
                            "the instruction not to switch it off, read as starting over",
                            "waiting.onBatteryLoss",
                            Sources.AS_MOST_UNITS,
                            "arming",
                            Sources.AS_NISSANS,
                            "display.width",
                            Sources.HOLDS_EVERY_WORD)))
            .build();

    private RoverUnits() {}
}
