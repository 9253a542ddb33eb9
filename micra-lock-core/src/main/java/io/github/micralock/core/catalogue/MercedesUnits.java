// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.DisplayRules;
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

/** Becker's units in Mercedes cars. */
final class MercedesUnits {

    private static final Source OWNERS_1990 = Sources.source(
            "A forum thread on the locked radio of a Mercedes 190 E of 1990",
            "https://www.benzworld.org/threads/stock-stereo-locked-1990-190e-2-6.1200949/",
            Grade.B);

    private static final Source OWNER_1991 = Sources.source(
            "A forum thread on the radio of a Mercedes 300 SL of 1991",
            "http://www.carkb.com/Uwe/Forum.aspx/mercedes/11019/Radio-1991-SL-300",
            Grade.C);

    private static final Source OWNER_W124 = Sources.source(
            "A forum thread on a Becker unit that still waits",
            "http://www.benzworld.org/forums/w124-e-ce-d-td-class/1301121-becker-radio-still-says-wait.html",
            Grade.C);

    static final LockProfile BECKER_1990 = NissanUnits.K11_HANDBOOK.toBuilder()
            .named("BECKER_1990", "Mercedes of 1990 with a Becker unit, three tries an hour")
            .entry(new EntryRules(4, DigitRange.ONE_TO_SIX, new TypedStraight(), Duration.ZERO))
            .penalties(PenaltySchedule.cycling(Duration.ZERO, Duration.ZERO, Duration.ofMinutes(60)))
            .limit(new Unlimited())
            .waiting(new WaitingRules(SupplyCondition.RUNNING, Interruption.PAUSE, Interruption.PAUSE))
            .words(Words.K11.withPrompt("CODE ****").withWaiting("WAIT"))
            .display(DisplayRules.wordsOnly(9))
            .provenance(new Provenance(
                    ImmutableList.of(OWNERS_1990, OWNER_1991, OWNER_W124),
                    ImmutableMap.of(
                            "entry.digits", "not told; those that have a preset here",
                            "penalties.listed", "about 60 min; others met 15 or 20 min, or 12 to 24 h",
                            "waiting.onBatteryLoss",
                                    "not told; as for any other cut, of which it is told that the wait stops",
                            "arming", Sources.AS_NISSANS,
                            "display.width", Sources.HOLDS_EVERY_WORD)))
            .build();

    private MercedesUnits() {}
}
