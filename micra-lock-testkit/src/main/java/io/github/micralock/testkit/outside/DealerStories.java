// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.profile.LimitedTo;
import java.time.Duration;

/** What a dealer's reset does (R17). */
final class DealerStories {

    static final ImmutableList<Story> ALL = ImmutableList.of(
            Story.of("R17_aDealerUnlocksNothing", DealerStories::aDealerUnlocksNothing),
            Story.ofTypedUnits(
                    "R17_aDealerEndsAWaitAndSetsTheCountToNone",
                    DealerStories::aDealerSetsTheCountToNone,
                    Need.PENALTY),
            Story.ofTypedUnits(
                    "R17_aDealerForgetsWhatWasTyped", DealerStories::aDealerForgetsWhatWasTyped, Need.PARTLY_TYPED),
            Story.ofTypedUnits("R17_onlyADealerHelpsALockForGood", DealerStories::aDealerHelpsALockForGood, Need.LIMIT),
            Story.ofTypedUnits(
                    "R17_aDealerNeedsThePermanentFeedAndNoMore",
                    DealerStories::aDealerNeedsTheBattery,
                    Need.LIMIT,
                    Need.MEMORY),
            Story.ofTypedUnits("R17_aUnitThatPlaysHasNothingToReset", DealerStories::aUnitThatPlaysHasNothingToReset),
            Story.ofTypedUnits(
                    "R17_aResetUnitHasTheTriesOfItsProfileAndNoMore",
                    DealerStories::aResetUnitHasTheTriesOfItsProfile,
                    Need.LIMIT),
            Story.ofTypedUnits(
                    "R17_theRightCodeEndsProbation",
                    DealerStories::theRightCodeEndsProbation,
                    Need.LIMIT,
                    Need.PROBATION));

    private DealerStories() {}

    static void aDealerUnlocksNothing(Driver driver) {
        for (Scene scene : Scene.of(driver)) {
            if (!scene.plays()) {
                Driver unit = scene.reached(driver.afresh()).does("dealer reset");
                if (unit.seen().audible()) {
                    throw unit.failure("R17, a dealer's reset unlocks nothing, " + scene.name(), false);
                }
            }
        }
    }

    static void aDealerSetsTheCountToNone(Driver driver) {
        TypedUnit.waiting(driver).does("dealer reset").seesPrompt(0, "R17, the dealer ended the wait");
        driver.entersAWrongCode();
        if (driver.profile().limit() instanceof LimitedTo limited && limited.attemptsAfterReset() == 1) {
            driver.seesLockedForGood("R17, that was the only try after a reset");
        } else {
            TypedUnit.seesWhatFollows(driver, 1, "R17, the count begins anew");
        }
    }

    static void aDealerForgetsWhatWasTyped(Driver driver) {
        TypedUnit.partlyTyped(driver).does("dealer reset").seesPrompt(0, "R17, what was typed is gone");
        if (!driver.rules().settle().isZero()) {
            TypedUnit.typesEverywhere(driver, driver.wrongDigits())
                    .does("dealer reset")
                    .elapses(driver.rules().settle())
                    .seesPrompt(0, "R17, what was typed is gone, and nothing settles");
        }
    }

    static void aDealerHelpsALockForGood(Driver driver) {
        TypedUnit.lockedForGood(driver)
                .does("dealer reset")
                .seesPrompt(0, "R17, a dealer leaves this phase")
                .entersTheCode()
                .seesPlaying("R17, the code opens it again");
    }

    static void aDealerNeedsTheBattery(Driver driver) {
        TypedUnit.lockedForGood(driver)
                .does("battery off", "dealer reset", "battery on")
                .seesLockedForGood("R17, without battery nothing was reset")
                .does("ignition LOCK", "dealer reset", "ignition ACC")
                .seesPrompt(0, "R17, the permanent feed is enough");
    }

    static void aUnitThatPlaysHasNothingToReset(Driver driver) {
        TypedUnit.unlocked(driver).does("dealer reset").seesPlaying("R17, there is nothing to reset");
        if (driver.has(Facility.BATTERY_CLAMP)) {
            Duration grace = driver.profile().arming().grace();
            driver.does("battery off").elapses(grace).does("battery on").seesPrompt(0, "R5, the battery was away");
        }
    }

    /** The tries after a reset, and no more, until the right code is typed. */
    static void aResetUnitHasTheTriesOfItsProfile(Driver driver) {
        TypedUnit.lockedForGood(driver);
        if (driver.profile().limit() instanceof LimitedTo limited) {
            int tries = limited.attemptsAfterReset();
            driver.does("dealer reset")
                    .losesTries(tries - 1)
                    .entersAWrongCode()
                    .seesLockedForGood("R17, that was the last try after a reset")
                    .does("dealer reset")
                    .losesTries(tries - 1)
                    .entersTheCode()
                    .seesPlaying("R17, the last try after a reset can still be right");
        }
    }

    static void theRightCodeEndsProbation(Driver driver) {
        TypedUnit.lockedForGood(driver)
                .does("dealer reset")
                .entersTheCode()
                .seesPlaying("R10, the code was right")
                .does("battery off")
                .elapses(driver.profile().arming().grace())
                .does("battery on");
        int tries = Tries.most(driver.profile());
        driver.losesTries(tries - 1)
                .seesPrompt(tries - 1, "R17, the right code ended probation, and all tries are there again");
    }
}
