// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.story;

import static io.github.micralock.core.catalogue.Catalogue.K11_HANDBOOK;
import static io.github.micralock.core.catalogue.Catalogue.K11_RESTARTING;

import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.WaitingRules;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.WaitInterrupted;
import io.github.micralock.api.supply.SupplyCondition;
import org.junit.jupiter.api.Test;

/** What becomes of a wait whose supply goes (R14, R15). */
class InterruptionStoryTest {

    @Test
    void R15_aRestartingUnitWantsAllOfItAgainWhenTheKeyLeavesAccAndOn() {
        threeQuartersOfAnHour(K11_RESTARTING)
                .when("elapse PT44M", "ignition ACC")
                .thenDeadline("PT1M")
                .when("radio off", "radio on")
                .thenDeadline("PT1M")
                .when("ignition OFF", "ignition ACC")
                .thenDeadline("PT45M");
    }

    @Test
    void R15_aWaitThatIsClearedIsGoneAndTheCountStays() {
        threeQuartersOfAnHour(waiting(SupplyCondition.ACCESSORY_FEED, Interruption.CLEAR, Interruption.PAUSE))
                .when("ignition OFF")
                .thenSignals(new WaitInterrupted(), new FaceplateChanged(Faceplate.DARK))
                .thenNoDeadline()
                .when("ignition ACC")
                .thenShows("CODE")
                .thenAttempts(3);
    }

    @Test
    void R15_theBatteryHasARuleOfItsOwn() {
        threeQuartersOfAnHour(waiting(SupplyCondition.ACCESSORY_FEED, Interruption.RESTART, Interruption.PAUSE))
                .when("elapse PT44M", "battery off")
                .thenSignals(new WaitInterrupted(), new FaceplateChanged(Faceplate.DARK))
                .when("battery on")
                .thenDeadline("PT1M");
    }

    @Test
    void R15_theBatteryInterruptsAlsoAWaitThatStandsStill() {
        threeQuartersOfAnHour(K11_HANDBOOK)
                .when("elapse PT44M", "ignition OFF", "battery off")
                .thenSignals(new WaitInterrupted())
                .when("battery on", "ignition ACC")
                .thenDeadline("PT45M");
    }

    @Test
    void R15_whatTakesNothingFromARunningWaitDoesNotInterruptIt() {
        threeQuartersOfAnHour(waiting(SupplyCondition.ACCESSORY_FEED, Interruption.CLEAR, Interruption.CLEAR))
                .when("ignition ACC")
                .thenSignals()
                .thenDeadline("PT45M");
    }

    @Test
    void R15_aWaitThatStandsStillIsNotInterruptedBySwitchOrKey() {
        threeQuartersOfAnHour(waiting(SupplyCondition.RUNNING, Interruption.RESTART, Interruption.RESTART))
                .when("elapse PT10M", "radio off")
                .thenSignals(new WaitInterrupted(), new FaceplateChanged(Faceplate.DARK))
                .when("ignition OFF")
                .thenSignals()
                .when("ignition ACC")
                .thenSignals()
                .thenNoDeadline();
    }

    @Test
    void R15_withoutABatteryNothingInterruptsAnyMore() {
        threeQuartersOfAnHour(K11_RESTARTING)
                .when("battery off", "ignition OFF")
                .thenSignals()
                .when("ignition ACC", "radio off")
                .thenSignals();
    }

    @Test
    void R14_onThePermanentFeedAWaitRunsWithTheKeyPulled() {
        threeQuartersOfAnHour(waiting(SupplyCondition.PERMANENT_FEED, Interruption.PAUSE, Interruption.PAUSE))
                .when("ignition LOCK")
                .thenDeadline("PT45M")
                .when("elapse PT45M", "ignition ON")
                .thenShows("CODE");
    }

    @Test
    void R14_aWaitThatNeedsARunningRadioStandsStillWhenItIsSwitchedOff() {
        threeQuartersOfAnHour(waiting(SupplyCondition.RUNNING, Interruption.PAUSE, Interruption.PAUSE))
                .when("elapse PT5M", "radio off")
                .thenNoDeadline()
                .when("elapse PT5H", "radio on")
                .thenDeadline("PT40M");
    }

    static Story threeQuartersOfAnHour(LockProfile profile) {
        return Story.of(profile)
                .when("ignition ON")
                .judgedWrongAndServed(2)
                .judged("1111")
                .thenDeadline("PT45M");
    }

    private static LockProfile waiting(SupplyCondition runsWhile, Interruption supply, Interruption battery) {
        return K11_HANDBOOK.toBuilder()
                .waiting(new WaitingRules(runsWhile, supply, battery))
                .build();
    }
}
