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

/** BMW's units. */
final class BmwUnits {

    private static final Source BULLETIN_1986 = Sources.source(
            "BMW owners quote a technical bulletin of November 1986",
            "https://www.bimmernut.com/forum/archive/index.php/t-36476.html",
            Grade.B);

    private static final Source SPECIALIST = Sources.source(
            "A BMW specialist on radio codes", "http://www.koalamotorsport.com/tech/article-radiocode.asp", Grade.B);

    private static final Source OWNERS = Sources.source(
            "BMW owners who deny that the battery helps",
            "http://www.dtmpower.net/forum/car-audio-ice/51249-help-radio-code-post454818.html",
            Grade.B);

    static final LockProfile BMW_1986 = NissanUnits.K11_HANDBOOK.toBuilder()
            .named("BMW_1986", "BMW of 1986, three tries of five digits, then a full hour")
            .entry(new EntryRules(5, DigitRange.ONE_TO_SIX, new TypedStraight(), Duration.ZERO))
            .penalties(PenaltySchedule.cycling(Duration.ZERO, Duration.ZERO, Duration.ofHours(1)))
            .limit(new Unlimited())
            .waiting(new WaitingRules(SupplyCondition.RUNNING, Interruption.RESTART, Interruption.RESTART))
            .words(Words.K11.withPrompt("CODE").withWaiting("CODE WAIT"))
            .display(DisplayRules.wordsOnly(9))
            .provenance(new Provenance(
                    ImmutableList.of(BULLETIN_1986, SPECIALIST, OWNERS),
                    ImmutableMap.of(
                            "waiting.onSupplyLoss", "told as a full hour and not 59 minutes, read as starting over",
                            "waiting.onBatteryLoss", "one source says that it ends the wait, others deny it",
                            "arming.memory", "one source says that the battery clears it, others deny it",
                            "display.width", Sources.HOLDS_EVERY_WORD)))
            .build();

    private BmwUnits() {}
}
