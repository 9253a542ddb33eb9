// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.TypedStraight;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.workbench.garage.Cars;
import io.github.micralock.workbench.scenario.Extent;
import io.github.micralock.workbench.scenario.Happening;
import io.github.micralock.workbench.scenario.RadioUnit;
import io.github.micralock.workbench.scenario.Scenario;
import io.github.micralock.workbench.scenario.Script;
import java.time.Duration;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Presses of one preset are one line only as long as each does no more than the one before it. */
final class PressFoldTest {

    private static final LockProfile STRAIGHT = Catalogue.K11_HANDBOOK.toBuilder()
            .named("STRAIGHT", "A radio whose presets say their own number")
            .entry(new EntryRules(4, DigitRange.ONE_TO_SIX, new TypedStraight(), Duration.ZERO))
            .build();

    @Test
    void aPressThatHasTheCodeJudgedIsALineOfItsOwn() {
        assertThat(Told.strip(pressing("1111", 7)).stream().skip(2))
                .containsExactly(
                        "00:00:00  preset 1 ×3    │ 111-     │   20",
                        "00:00:00  preset 1       │ ♪ ♫ ♪ ♫  │   20          right code",
                        "00:00:00  preset 1 ×3    │ ♪ ♫ ♪ ♫  │   20          ignored: the radio plays");
    }

    @Test
    void everyCodeThatIsJudgedIsALineOfItsOwn() {
        assertThat(Told.strip(pressing("2222", 6)).stream().skip(2))
                .containsExactly(
                        "00:00:00  preset 1 ×3    │ 111-     │   20",
                        "00:00:00  preset 1       │ CODE     │   19          1st wrong code",
                        "00:00:00  preset 1 ×2    │ 11--     │   19");
    }

    private static Scenario pressing(String code, int times) {
        Stream<LockEvent> key = Stream.of("ignition OFF", "ignition ACC").map(LockEvent::parse);
        Stream<LockEvent> presses = Collections.nCopies(times, LockEvent.parse("preset 1")).stream();
        Happening all =
                new Happening(Duration.ZERO, Stream.concat(key, presses).collect(ImmutableList.toImmutableList()));
        return new Scenario(
                "straight",
                new RadioUnit(STRAIGHT, SecurityCode.parse(code)),
                Cars.OWN_AND_OTHER,
                new Script(ImmutableList.of(all), Extent.NONE.plus(all.extent())));
    }
}
