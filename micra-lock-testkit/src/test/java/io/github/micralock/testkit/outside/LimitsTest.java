// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.profile.LinkThenCode;
import io.github.micralock.api.profile.LockProfile;
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

    @ParameterizedTest
    @CsvSource({"PT0S", "PT-1S", "PT2S", "PT0.3S"})
    void aTickIsAPartOfASecond(Duration tick) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.NONE.withTick(tick))
                .withMessage("tick must be positive, and a whole number of ticks must make PT1S, was " + tick);
    }
}
