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

/** Units of Opel and Vauxhall. */
final class OpelUnits {

    private static final Source CAR300 = Sources.source(
            "Vauxhall with a Blaupunkt CAR300: entering the code", "https://fixfault.com/fix?id=141816", Grade.B);

    private static final Source COMBO = Sources.source(
            "Owners of an Opel Combo, one of whom quotes the instructions",
            "https://mail.bhtuning.com/threads/opel-combo-radio.85665",
            Grade.B);

    static final LockProfile OPEL_CAR300 = NissanUnits.K11_HANDBOOK.toBuilder()
            .named("OPEL_CAR300", "Opel and Vauxhall with a Blaupunkt unit, waits that double")
            .entry(new EntryRules(4, DigitRange.ZERO_TO_NINE, new CountedFromDash(), Duration.ZERO))
            .penalties(PenaltySchedule.doublingUpTo(
                    Duration.ofMinutes(640), Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(10)))
            .limit(LimitedTo.of(10))
            .waiting(new WaitingRules(SupplyCondition.RUNNING, Interruption.RESTART, Interruption.RESTART))
            .words(Words.K11.withPrompt("SAFE").withWaiting("SAFE").withLockedForGood("SAFE"))
            .display(new DisplayRules(8, DisplayRules.SCROLL_STEP, false, true))
            .provenance(new Provenance(
                    ImmutableList.of(CAR300, COMBO),
                    ImmutableMap.of(
                            "limit.attemptsAfterReset", "not told; as many as a new unit has",
                            "words.waiting", "not told; the word of the locked unit",
                            "words.lockedForGood", "not told; the word of the locked unit",
                            "arming", Sources.AS_NISSANS,
                            "display.width", Sources.HOLDS_EVERY_WORD)))
            .build();

    private OpelUnits() {}
}
