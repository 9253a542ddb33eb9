// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.testkit.Typing;
import java.time.Duration;

/** How a penalty is served, and what interrupts it (R13 to R16). */
final class WaitingStories {

    static final ImmutableList<Story> ALL = ImmutableList.of(
            Story.ofTypedUnits("R13_noPressCountsDuringAWait", WaitingStories::noPressCountsDuringAWait, Need.PENALTY),
            Story.ofTypedUnits(
                    "R14_aWaitRunsExactlyWhileItsSupplyIsThere",
                    WaitingStories::aWaitRunsExactlyWhileItsSupplyIsThere,
                    Need.PENALTY),
            Story.ofTypedUnits(
                    "R14_noTimeCountsWhileAWaitStands",
                    WaitingStories::theLongestTimeDoesNotEndAWaitThatStands,
                    Need.PENALTY),
            Story.ofTypedUnits(
                    "R15_aTurnBetweenFeedingPositionsTouchesNoWait",
                    WaitingStories::aTurnBetweenFeedingPositionsTouchesNoWait,
                    Need.PENALTY),
            Story.ofTypedUnits(
                    "R15_lostSupplyDoesWhatTheProfileSays",
                    WaitingStories::lostSupplyDoesWhatTheProfileSays,
                    Need.PENALTY),
            Story.ofTypedUnits(
                    "R15_aLostBatteryDoesWhatTheProfileSays",
                    WaitingStories::aLostBatteryDoesWhatTheProfileSays,
                    Need.PENALTY),
            Story.ofTypedUnits(
                    "R15_aLostBatteryInterruptsEvenAWaitThatStands",
                    WaitingStories::aLostBatteryInterruptsEvenAWaitThatStands,
                    Need.PENALTY));

    private WaitingStories() {}

    static void noPressCountsDuringAWait(Driver driver) {
        Duration wait = TypedUnit.beginsItsFirstWait(driver);
        Duration part = driver.halfOf(wait);
        driver.elapses(part).does(Typing.presses(driver.rules(), Typing.digits(driver.code())));
        for (String button : new String[] {"confirm", "clear", "preset 1"}) {
            LockEvent press = LockEvent.parse(button);
            if (driver.can(press)) {
                driver.does(press);
            }
        }
        int attempt = Tries.firstPenalty(driver.profile());
        driver.seesWait(wait.minus(part), "R13, no press is taken in a wait");
        Left.of(driver, wait.minus(part)).isServed("R13, no press changes the wait");
        driver.entersAWrongCode();
        TypedUnit.seesWhatFollows(driver, attempt + 1, "R13, nothing was counted in the wait");
    }

    /** Where nothing interrupts, or an interruption only pauses. */
    static void aWaitRunsExactlyWhileItsSupplyIsThere(Driver driver) {
        boolean pauses = driver.profile().waiting().onSupplyLoss() == Interruption.PAUSE;
        ImmutableList<Way> ways = Way.keyAndSwitch(driver, way -> pauses || way.letsWaitsRun(driver.profile()));
        driver.needs(!ways.isEmpty(), "a key or switch that stops the unit and leaves its wait as it stands");
        TypedUnit.waiting(driver);
        for (Way way : ways) {
            stopped(driver, way, "R14, a wait runs while its supply is there");
        }
    }

    static void theLongestTimeDoesNotEndAWaitThatStands(Driver driver) {
        for (Way way : interrupting(driver)) {
            Driver unit = driver.afresh();
            Duration penalty = TypedUnit.beginsItsFirstWait(unit);
            unit.does(way.off()).elapses(Duration.ofHours(1_000_000)).does(way.on());
            Left.of(unit, penalty)
                    .after(driver.profile().waiting().onSupplyLoss())
                    .isSeen("R14, no time counted while the wait stood");
        }
    }

    static void aTurnBetweenFeedingPositionsTouchesNoWait(Driver driver) {
        Duration wait = TypedUnit.beginsItsFirstWait(driver);
        Duration part = driver.halfOf(wait);
        driver.elapses(part).does("ignition ON").does("ignition ACC").does("ignition ACC");
        Left.of(driver, wait.minus(part)).isServed("R15, the supply never went");
    }

    static void lostSupplyDoesWhatTheProfileSays(Driver driver) {
        ImmutableList<Way> ways = interrupting(driver);
        TypedUnit.waiting(driver);
        for (Way way : ways) {
            stopped(driver, way, "R15, the wait lost its supply");
        }
    }

    /** The key and the switch, as far as they take a wait's supply; there is one at least. */
    private static ImmutableList<Way> interrupting(Driver driver) {
        ImmutableList<Way> ways = Way.keyAndSwitch(driver, way -> !way.letsWaitsRun(driver.profile()));
        driver.needs(!ways.isEmpty(), "a key or switch that takes the supply of a wait");
        return ways;
    }

    static void aLostBatteryDoesWhatTheProfileSays(Driver driver) {
        TypedUnit.waiting(driver);
        for (Way way : Way.battery(driver)) {
            stopped(driver, way, "R15, the battery went");
        }
        driver.needs(driver.has(Facility.BATTERY_CLAMP), "a battery that goes");
    }

    /** The battery interrupts a wait in force, running or not. */
    static void aLostBatteryInterruptsEvenAWaitThatStands(Driver driver) {
        Duration wait = TypedUnit.beginsItsFirstWait(driver);
        Duration part = driver.halfOf(wait);
        for (Way way : Way.keyAndSwitch(driver)) {
            Driver unit = driver.afresh();
            TypedUnit.beginsItsFirstWait(unit);
            unit.elapses(part).does(way.off()).does("battery off", "battery on").does(way.on());
            boolean lost = !way.letsWaitsRun(driver.profile());
            Left left = Left.of(unit, wait.minus(part));
            Left afterSupply = lost ? left.after(driver.profile().waiting().onSupplyLoss()) : left;
            Left afterBattery = afterSupply.afterBattery();
            afterBattery.isSeen("R15, the battery went while the unit was stopped by "
                    + way.off().text());
        }
    }

    /** Stops the unit in the middle of its wait for as long as the whole wait takes, and lets it run again. */
    private static void stopped(Driver driver, Way way, String why) {
        Driver unit = driver.afresh();
        Duration wait = TypedUnit.beginsItsFirstWait(unit);
        Duration part = unit.halfOf(wait);
        unit.elapses(part)
                .does(way.off())
                .seesDark("R1, it does not run")
                .elapses(wait)
                .does(way.on());
        Left left = Left.of(unit, wait.minus(part));
        if (way.isBattery()) {
            left = left.afterBattery();
        } else if (!way.letsWaitsRun(unit.profile())) {
            left = left.after(unit.profile().waiting().onSupplyLoss());
        }
        Left rest = way.letsWaitsRun(unit.profile()) ? left.less(wait) : left;
        rest.isSeen(why + ", stopped by " + way.off().text());
        rest.isServed(why + ", stopped by " + way.off().text());
    }
}
