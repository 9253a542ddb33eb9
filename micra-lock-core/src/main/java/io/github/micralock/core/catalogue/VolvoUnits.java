// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.Grade;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.api.profile.Provenance;
import io.github.micralock.api.profile.Source;
import io.github.micralock.api.profile.TypedStraight;
import io.github.micralock.api.profile.Unlimited;
import io.github.micralock.api.profile.WaitingRules;
import io.github.micralock.api.profile.Words;
import io.github.micralock.api.supply.SupplyCondition;
import java.time.Duration;

/** Volvo's units. */
final class VolvoUnits {

    private static final Source S70 = Sources.source(
            "Volvo owners on the code of an S70",
            "https://brickboard.com/AWD/volvo/1455037/S70/radio_code.html",
            Grade.B);

    private static final Source SC_UNITS = Sources.source(
            "Volvo owners on the code of SC units",
            "https://brickboard.com/RWD/index.htm?id=1061895&show_all=1",
            Grade.B);

    private static final Source SAME_BEHAVIOUR = Sources.source(
            "Instructions with the same key position, word and wait; the make is not named",
            "https://webdemo.top//index.php?id=6441006",
            Grade.B);

    static final LockProfile VOLVO_SC = NissanUnits.K11_HANDBOOK.toBuilder()
            .named("VOLVO_SC", "Volvo with an SC unit, three tries, then two hours")
            .entry(new EntryRules(4, DigitRange.ONE_TO_SIX, new TypedStraight(), Duration.ZERO))
            .penalties(PenaltySchedule.cycling(Duration.ZERO, Duration.ZERO, Duration.ofHours(2)))
            .limit(new Unlimited())
            .waiting(new WaitingRules(SupplyCondition.RUNNING, Interruption.RESTART, Interruption.RESTART))
            .words(Words.K11.withPrompt("COdE").withWaiting("OFF"))
            .provenance(new Provenance(
                    ImmutableList.of(S70, SC_UNITS, SAME_BEHAVIOUR),
                    ImmutableMap.of(
                            "entry.style", "not told; digits 1 to 6 are those that have a preset",
                            "waiting.onSupplyLoss", "two hours in one piece, told of a unit whose make is not named",
                            "waiting.onBatteryLoss",
                                    "that it does not end the wait is told of that unit; what it does is not",
                            "arming", Sources.AS_NISSANS,
                            "display.width", Sources.HOLDS_EVERY_WORD)))
            .build();

    private VolvoUnits() {}
}
