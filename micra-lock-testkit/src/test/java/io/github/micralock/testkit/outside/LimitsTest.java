// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.profile.ArmingRules;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.LinkThenCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.Memory;
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.testkit.Profiles;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

    private static final LockProfile LINKED = Profiles.FOUR_TRIES.toBuilder()
            .named("LINKED", "A linked unit")
            .link(new LinkThenCode(Duration.ofSeconds(1), Duration.ZERO))
            .build();

    @Test
    void aLockWithoutLimitsTakesEverything() {
        assertThat(Limits.NONE.whyNot(LINKED)).isEmpty();
        assertThat(Limits.NONE.whyNot(LockEvent.parse("elapse PT0.000000001S"))).isEmpty();
        assertThat(Arrays.stream(Facility.values())).allMatch(Limits.NONE::has);
    }

    @Test
    void aFixedProfileIsNamedInTheReason() {
        Limits limits = Limits.NONE.takingOnly("K11_HANDBOOK");

        assertThat(limits.whyNot(Profiles.FOUR_TRIES)).contains("the lock takes K11_HANDBOOK only, not FOUR_TRIES");
        assertThat(limits.takingOnly("FOUR_TRIES").whyNot(Profiles.FOUR_TRIES)).isEmpty();
    }

    @Test
    void aUnitThatAsksAnImmobiliserNeedsTheLink() {
        assertThat(Limits.NONE.lacking(Facility.LINK).whyNot(LINKED))
                .contains("the lock lacks LINK, which LINKED needs");
        assertThat(Limits.NONE.lacking(Facility.LINK).whyNot(Profiles.FOUR_TRIES))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LINK, immobiliser refused",
        "LINK, link lost",
        "DEALER, dealer reset",
        "BATTERY_CLAMP, battery off",
        "BATTERY_CLAMP, battery on",
        "RADIO_SWITCH, radio on",
        "START_POSITION, ignition START",
        "CONFIRM_KEY, confirm",
        "CLEAR_KEY, clear"
    })
    void anEventNamesWhatItNeeds(Facility facility, String event) {
        assertThat(Limits.NONE.lacking(facility).whyNot(LockEvent.parse(event)))
                .contains("the lock lacks " + facility + ", which `" + event + "` needs");
        assertThat(Limits.NONE.whyNot(LockEvent.parse(event))).isEmpty();
    }

    @Test
    void aCoarseClockTakesOnlyWholeTicks() {
        Limits limits = Limits.NONE.withTick(Duration.ofMillis(100));

        assertThat(limits.whyNot(LockEvent.parse("elapse PT0.3S"))).isEqualTo(Optional.empty());
        assertThat(limits.whyNot(LockEvent.parse("elapse PT2562047788015215H30M7S")))
                .isEmpty();
        assertThat(limits.whyNot(LockEvent.parse("elapse PT0.25S")))
                .contains("the lock tells time in steps of PT0.1S, too coarse for `elapse PT0.25S`");
    }

    @Test
    void aUnitWhoseTimesAreNoWholeTicksCannotBeTried() {
        Limits seconds = Limits.NONE.withTick(Duration.ofSeconds(1));
        Duration half = Duration.ofMillis(500);

        assertThat(seconds.whyNot(Profiles.FOUR_TRIES)).isEmpty();
        assertThat(seconds.whyNot(with(PenaltySchedule.repeatingLast(Duration.ofSeconds(1), half))))
                .contains("the lock tells time in steps of PT1S, too coarse for penalties.listed PT0.5S of FOUR_TRIES");
        assertThat(seconds.whyNot(with(PenaltySchedule.doublingUpTo(Duration.ofMillis(2500), Duration.ofSeconds(1)))))
                .contains(
                        "the lock tells time in steps of PT1S, too coarse for penalties.tail.cap PT2.5S of FOUR_TRIES");
        assertThat(seconds.whyNot(Profiles.FOUR_TRIES.toBuilder()
                        .entry(new EntryRules(4, DigitRange.ZERO_TO_NINE, CountedFrom.of("0000"), half))
                        .build()))
                .contains("the lock tells time in steps of PT1S, too coarse for entry.settle PT0.5S of FOUR_TRIES");
        assertThat(seconds.whyNot(Profiles.FOUR_TRIES.toBuilder()
                        .arming(new ArmingRules(half, Memory.NON_VOLATILE))
                        .build()))
                .contains("the lock tells time in steps of PT1S, too coarse for arming.grace PT0.5S of FOUR_TRIES");
        assertThat(seconds.whyNot(LINKED.toBuilder()
                        .link(new LinkThenCode(half, Duration.ZERO))
                        .build()))
                .contains("the lock tells time in steps of PT1S, too coarse for link.timeOut PT0.5S of LINKED");
    }

    private static LockProfile with(PenaltySchedule penalties) {
        return Profiles.FOUR_TRIES.toBuilder().penalties(penalties).build();
    }

    @ParameterizedTest
    @CsvSource({"PT0S", "PT-1S", "PT2S", "PT0.3S"})
    void aTickIsAPartOfASecond(Duration tick) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.NONE.withTick(tick))
                .withMessage("tick must be positive, and a whole number of ticks must make PT1S, was " + tick);
    }
}
