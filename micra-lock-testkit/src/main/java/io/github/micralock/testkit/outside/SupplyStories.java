// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.profile.Memory;
import io.github.micralock.testkit.Typing;
import java.time.Duration;

/** What key, switch and battery do (R1 to R6). */
final class SupplyStories {

    static final ImmutableList<Story> ALL = ImmutableList.of(
            Story.of("R1_aUnitThatDoesNotRunIsDarkAndSilent", SupplyStories::darkWhereverItStops),
            Story.of("R2_aUnitIsHeardExactlyWhereItPlays", SupplyStories::heardOnlyWhereItPlays),
            Story.ofTypedUnits("R2_aUnitPlaysOnWhereverTheKeyFeedsIt", SupplyStories::playsOnAtEveryFeedingPosition),
            Story.ofTypedUnits(
                    "R3_whatIsSoAlreadyDoesNotHappenAgain", SupplyStories::nothingHappensTwice, Need.PARTLY_TYPED),
            Story.ofTypedUnits(
                    "R3_aTurnBetweenFeedingPositionsTouchesNoEntry",
                    SupplyStories::aTurnBetweenFeedingPositionsTouchesNoEntry,
                    Need.SETTLE_TIME),
            Story.ofTypedUnits(
                    "R4_whatWasTypedIsGoneWhenTheUnitStopsAndWasNoAttempt",
                    SupplyStories::whatWasTypedIsGone,
                    Need.PARTLY_TYPED),
            Story.ofTypedUnits("R4_noEntrySettlesInTheDark", SupplyStories::noEntrySettlesInTheDark, Need.SETTLE_TIME),
            Story.ofTypedUnits(
                    "R5_theBatteryLocksOnceItWasAwayForTheGrace", SupplyStories::theBatteryLocksAfterItsGrace),
            Story.ofTypedUnits(
                    "R5_theCountOutlivesTheBatteryUnlessTheMemoryIsVolatile",
                    SupplyStories::theCountOutlivesTheBattery,
                    Need.THREE_TRIES),
            Story.ofTypedUnits(
                    "R5_aLockForGoodOutlivesTheBatteryUnlessTheMemoryIsVolatile",
                    SupplyStories::aLockForGoodOutlivesTheBattery,
                    Need.LIMIT));

    private SupplyStories() {}

    static void darkWhereverItStops(Driver driver) {
        driver.seesDark("R1, the key is at LOCK");
        for (Scene scene : Scene.of(driver)) {
            for (Way way : Way.all(driver)) {
                scene.reached(driver.afresh()).does(way.off()).seesDark("R1, it does not run, " + scene.name());
            }
        }
    }

    static void heardOnlyWhereItPlays(Driver driver) {
        for (Scene scene : Scene.of(driver)) {
            Driver reached = scene.reached(driver.afresh());
            if (reached.seen().audible() != scene.plays()) {
                throw reached.failure(
                        "R2, a unit is heard exactly if it runs and plays, " + scene.name(), scene.plays());
            }
        }
    }

    static void playsOnAtEveryFeedingPosition(Driver driver) {
        TypedUnit.unlocked(driver).does("ignition ON").seesPlaying("R2, the accessory feed is live at ON");
        for (Way way : Way.keyAndSwitch(driver)) {
            driver.does(way.off())
                    .seesDark("R2, it does not run")
                    .does(way.on())
                    .seesPlaying("R2, it runs again, and nothing locked it");
        }
    }

    static void nothingHappensTwice(Driver driver) {
        TypedUnit.partlyTyped(driver);
        String typed = driver.seen().text();
        driver.does("ignition ACC").expectsText(typed, "R3, the key is there already");
        if (driver.has(Facility.RADIO_SWITCH)) {
            driver.does("radio on").expectsText(typed, "R3, the radio is switched on already");
        }
        if (driver.has(Facility.BATTERY_CLAMP)) {
            driver.does("battery on").expectsText(typed, "R3, the battery is connected already");
        }
        driver.does("ignition ON").expectsText(typed, "R3, the unit runs on");
    }

    static void aTurnBetweenFeedingPositionsTouchesNoEntry(Driver driver) {
        Duration settle = driver.rules().settle();
        String digits = Typing.digits(driver.code());
        TypedUnit.typesEverywhere(TypedUnit.ready(driver), digits)
                .elapses(settle.minus(driver.tick()))
                .does("ignition ON")
                .seesTyped(digits, "R3, the unit runs on")
                .elapses(driver.tick())
                .seesPlaying("R8, the turn of the key did not start the settle time anew");
    }

    static void whatWasTypedIsGone(Driver driver) {
        TypedUnit.ready(driver);
        for (Way way : Way.keyAndSwitch(driver)) {
            TypedUnit.pressesOnce(driver).does(way.off(), way.on()).seesPrompt(0, "R4, the unit stopped running");
        }
        driver.entersAWrongCode();
        TypedUnit.seesWhatFollows(driver, 1, "R4, what was typed before was no attempt");
    }

    static void noEntrySettlesInTheDark(Driver driver) {
        for (Way way : Way.keyAndSwitch(driver)) {
            Driver unit = TypedUnit.ready(driver.afresh());
            TypedUnit.typesEverywhere(unit, unit.wrongDigits())
                    .does(way.off())
                    .elapses(driver.rules().settle())
                    .does(way.on())
                    .seesPrompt(0, "R4, what was typed is gone, and nothing was judged");
        }
    }

    static void theBatteryLocksAfterItsGrace(Driver driver) {
        Duration grace = driver.profile().arming().grace();
        TypedUnit.unlocked(driver);
        if (!grace.isZero()) {
            for (int loss = 1; loss <= 2; loss++) {
                driver.does("battery off")
                        .seesDark("R5, there is no battery")
                        .elapses(grace.minus(driver.tick()))
                        .does("battery on")
                        .seesPlaying("R5, the battery came back within the grace");
            }
        }
        driver.does("battery off")
                .seesDark("R5, there is no battery")
                .elapses(grace)
                .does("battery on");
        driver.seesPrompt(0, "R5, the battery was away for the grace, and the unit locked");
    }

    static void theCountOutlivesTheBattery(Driver driver) {
        TypedUnit.ready(driver);
        boolean remembers = driver.profile().arming().memory() == Memory.NON_VOLATILE;
        driver.losesTries(2)
                .does("battery off", "battery on")
                .seesPrompt(remembers ? 2 : 0, "R5, the battery was away");
        driver.entersAWrongCode();
        TypedUnit.seesWhatFollows(driver, remembers ? 3 : 1, "R5, the count " + (remembers ? "stays" : "is gone"));
    }

    static void aLockForGoodOutlivesTheBattery(Driver driver) {
        TypedUnit.lockedForGood(driver)
                .does("battery off")
                .seesDark("R1, there is no battery")
                .elapses(Duration.ofHours(1000))
                .does("battery on");
        if (driver.profile().arming().memory() == Memory.NON_VOLATILE) {
            driver.seesLockedForGood("R5, the battery does not help");
        } else {
            driver.seesPrompt(0, "R5, this unit forgets without battery");
        }
    }
}
