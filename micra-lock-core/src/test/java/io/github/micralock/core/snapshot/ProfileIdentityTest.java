// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.profile.ArmingRules;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.CountedFromDash;
import io.github.micralock.api.profile.Cycle;
import io.github.micralock.api.profile.CycleLast;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.DisplayRules;
import io.github.micralock.api.profile.DoubleUpTo;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.LinkThenCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.NoLink;
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.api.profile.RepeatLast;
import io.github.micralock.api.profile.TypedStraight;
import io.github.micralock.api.profile.Unlimited;
import io.github.micralock.api.profile.WaitingRules;
import io.github.micralock.api.profile.Words;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** By what a profile is told from others. */
class ProfileIdentityTest {

    @Test
    void theDescriptionHasEveryPartThatALockBehavesBy() {
        assertThat(ProfileIdentity.description(Units.TYPED)).isEqualTo("""
                micra-lock profile 1
                name TYPED
                entry.codeLength 4
                entry.digits 0 9
                entry.style CountedFrom 0000
                entry.settle PT5S
                penalties.listed PT0S PT10S PT45M
                penalties.tail RepeatLast
                limit LimitedTo 20 3
                waiting.runsWhile ACCESSORY_FEED
                waiting.onSupplyLoss PAUSE
                waiting.onBatteryLoss RESTART
                arming.grace PT20S
                arming.memory NON_VOLATILE
                link NoLink
                words.prompt "CODE"
                words.waiting "SECURE"
                words.newUnit "NEW"
                words.verifying "SECURITY"
                words.refused "SECURE"
                words.lockedForGood "LOCKED"
                display.width 8
                display.scrollStep PT0.3S
                display.showsCountdown false
                display.showsTry false
                """);
    }

    @Test
    void theDescriptionTellsHowPenaltiesGoOn() {
        Duration shorter = Duration.ofSeconds(10);
        Duration longer = Duration.ofMinutes(1);

        assertThat(descriptionWith(PenaltySchedule.cycling(shorter, longer)))
                .contains("\npenalties.listed PT10S PT1M\npenalties.tail Cycle\n");
        assertThat(descriptionWith(PenaltySchedule.cyclingLast(2, shorter, longer, shorter)))
                .contains("\npenalties.listed PT10S PT1M PT10S\npenalties.tail CycleLast 2\n");
        assertThat(descriptionWith(PenaltySchedule.doublingUpTo(Duration.ofHours(24), shorter, longer)))
                .contains("\npenalties.listed PT10S PT1M\npenalties.tail DoubleUpTo PT24H\n");
    }

    private static String descriptionWith(PenaltySchedule penalties) {
        return ProfileIdentity.description(
                Units.TYPED.toBuilder().penalties(penalties).build());
    }

    @Test
    void theIdentityIsTheSameOnEveryMachine() {
        assertThat(ProfileIdentity.of(Units.TYPED)).hasToString("TYPED 927dd35dcf9a");
    }

    /** Who adds a part to a profile must add it to the description, or two makes of unit pass for one. */
    @Test
    void noPartOfAProfileWasAddedWithoutADescription() {
        ImmutableMap.<Class<?>, Integer>builder()
                .put(LockProfile.class, 11)
                .put(EntryRules.class, 4)
                .put(DigitRange.class, 2)
                .put(CountedFrom.class, 1)
                .put(CountedFromDash.class, 0)
                .put(TypedStraight.class, 0)
                .put(PenaltySchedule.class, 2)
                .put(RepeatLast.class, 0)
                .put(DoubleUpTo.class, 1)
                .put(Cycle.class, 0)
                .put(CycleLast.class, 1)
                .put(LimitedTo.class, 2)
                .put(Unlimited.class, 0)
                .put(WaitingRules.class, 3)
                .put(ArmingRules.class, 2)
                .put(NoLink.class, 0)
                .put(LinkOnly.class, 3)
                .put(LinkThenCode.class, 2)
                .put(Words.class, 6)
                .put(DisplayRules.class, 4)
                .buildOrThrow()
                .forEach((part, components) ->
                        assertThat(part.getRecordComponents()).as("%s", part).hasSize(components));
    }

    @Test
    void whatCannotBeAnIdentityIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProfileIdentity("k11", "0123456789ab"))
                .withMessage("name must be capital letters A to Z, digits and underscores, was 'k11'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProfileIdentity("K11", "0123456789AB"))
                .withMessage("fingerprint must be 12 hexadecimal digits in lower case, was '0123456789AB'");
    }
}
