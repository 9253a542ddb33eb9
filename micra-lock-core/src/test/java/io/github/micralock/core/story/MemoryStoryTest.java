// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.story;

import static io.github.micralock.core.catalogue.Catalogue.K11_HANDBOOK;

import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.profile.ArmingRules;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.Memory;
import io.github.micralock.api.profile.WaitingRules;
import io.github.micralock.api.signal.EntryDiscarded;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.WaitInterrupted;
import io.github.micralock.api.supply.SupplyCondition;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a lock remembers without a battery, and how long a unit that played waits before it asks again (R5). */
class MemoryStoryTest {

    private static final LockProfile FORGETFUL = K11_HANDBOOK.toBuilder()
            .waiting(new WaitingRules(SupplyCondition.ACCESSORY_FEED, Interruption.PAUSE, Interruption.CLEAR))
            .arming(new ArmingRules(Duration.ZERO, Memory.VOLATILE))
            .limit(new LimitedTo(20, 3))
            .build();

    private static final LockProfile PATIENT = K11_HANDBOOK.toBuilder()
            .arming(new ArmingRules(Duration.ofSeconds(20), Memory.NON_VOLATILE))
            .build();

    @Test
    void R5_aVolatileMemoryForgetsAttemptsAndEntry() {
        Story.of(FORGETFUL)
                .when("ignition ON")
                .judged("1111")
                .when("preset 1", "battery off")
                .thenSignals(new EntryDiscarded(), new FaceplateChanged(Faceplate.DARK))
                .thenAttempts(0)
                .when("battery on")
                .thenShows("CODE");
    }

    @Test
    void R5_aVolatileMemoryKeepsAttemptsWhileTheBatteryStays() {
        Story.of(FORGETFUL)
                .when("ignition ON")
                .judged("1111")
                .when("ignition LOCK", "radio off")
                .thenAttempts(1);
    }

    @Test
    void R5_aVolatileMemoryForgetsAWait() {
        InterruptionStoryTest.threeQuartersOfAnHour(FORGETFUL)
                .when("battery off")
                .thenSignals(new WaitInterrupted(), new FaceplateChanged(Faceplate.DARK))
                .thenAttempts(0)
                .when("battery on")
                .thenShows("CODE");
    }

    @Test
    void R5_aVolatileMemoryForgetsThatItIsLockedForGoodAndThatADealerWasThere() {
        Story.of(FORGETFUL)
                .when("ignition ON", "dealer reset")
                .thenOnProbation(true)
                .judgedWrongAndServed(3)
                .thenShows("LOCKED")
                .when("ignition ACC")
                .thenShows("LOCKED")
                .when("battery off")
                .thenOnProbation(false)
                .thenAttempts(0)
                .when("battery on")
                .thenShows("CODE");
    }

    @Test
    void R5_aUnitThatPlayedGoesOnPlayingIfTheBatteryIsBackWithinTheGraceTime() {
        Story.of(PATIENT)
                .when("ignition ON")
                .judged("2468")
                .when("battery off")
                .thenIsDark()
                .thenDeadline("PT20S")
                .when("elapse PT19.999999999S", "ignition ACC")
                .thenPhase(new Operating(Duration.ofNanos(1)))
                .when("battery on")
                .thenPlays()
                .thenNoDeadline()
                .when("battery off")
                .thenDeadline("PT20S");
    }

    @Test
    void R5_aUnitThatPlayedAsksForItsCodeOnceTheGraceTimeIsOver() {
        Story.of(PATIENT)
                .when("ignition ON")
                .judged("2468")
                .when("battery off", "elapse PT20S")
                .thenSignals()
                .thenNoDeadline()
                .when("battery on")
                .thenShows("CODE");
    }

    @Test
    void R5_keyAndSwitchDoNotArmTheLock() {
        Story.of(K11_HANDBOOK)
                .when("ignition ON")
                .judged("2468")
                .when("ignition LOCK", "elapse PT1000H", "radio off", "ignition ON")
                .thenIsDark()
                .when("radio on")
                .thenPlays();
    }
}
