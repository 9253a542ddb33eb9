// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.profile.DisplayRules;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.contract.RightLocks;
import io.github.micralock.core.exhaustive.SmallUnits;
import io.github.micralock.core.mutant.ToldStories;
import io.github.micralock.testkit.outside.Driver;
import io.github.micralock.testkit.outside.MachineFromOutside;
import io.github.micralock.testkit.outside.OutsideLock;
import io.github.micralock.testkit.outside.SampleCodes;
import io.github.micralock.testkit.outside.Story;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;

/** What single stories find, and how they say that they have nothing to tell. */
class StoriesTest {

    @Test
    void P5_aHintAtADigitTypedStraightIsFound() {
        assertThat(ToldStories.failing(new HintingLock(), profile("STRAIGHT"))).contains("P5_nothingHintsAtTheCode");
    }

    @ParameterizedTest
    @CsvSource({
        "RESTARTING, R14_aWaitRunsExactlyWhileItsSupplyIsThere, a key or switch that stops the unit and leaves its wait as it stands",
        "VW_SAFE, R14_aWaitRunsExactlyWhileItsSupplyIsThere, a key or switch that stops the unit and leaves its wait as it stands",
        "FED, R14_noTimeCountsWhileAWaitStands, a key or switch that takes the supply of a wait",
        "FED, R15_lostSupplyDoesWhatTheProfileSays, a key or switch that takes the supply of a wait"
    })
    void aStoryThatHasNothingToTellToAUnitIsSkippedWithTheReason(String unit, String story, String what) {
        LockProfile profile = profile(unit);
        OutsideLock lock = MachineFromOutside.of(RightLocks::of);

        assertThatExceptionOfType(TestAbortedException.class)
                .isThrownBy(() -> Story.named(story)
                        .orElseThrow()
                        .tell(Driver.of(lock, profile, SampleCodes.of(profile).get(0))))
                .withMessage("skipped: the story needs " + what + ", and " + unit + " has none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R11_R16_theNthWrongCodeCostsTheNthPenaltyToTheTick", "R30_thePromptShowsTheNextTry"})
    void aUnitWithOneTryIsToldNothingOfThoseAfterIt(String story) {
        LockProfile numbered = profile("SMALL").toBuilder()
                .display(new DisplayRules(16, Duration.ofMillis(300), true, true))
                .build();
        LockProfile once = numbered.toBuilder()
                .penalties(PenaltySchedule.NONE)
                .limit(new LimitedTo(1, 1))
                .build();

        assertThat(Story.named(story).orElseThrow().isFor(numbered)).isTrue();
        assertThat(Story.named(story).orElseThrow().isFor(once)).isFalse();
    }

    private static LockProfile profile(String name) {
        return Stream.concat(Catalogue.profiles().stream(), SmallUnits.all().map(LockMachine::profile))
                .filter(profile -> profile.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
