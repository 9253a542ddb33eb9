// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.profile.AfterRefusal;
import io.github.micralock.api.profile.LinkOnly;
import java.time.Duration;

/** The head unit's half of an immobiliser link (R6, R18 to R22, R24). */
final class LinkStories {

    static final ImmutableList<Story> ALL = ImmutableList.of(
            Story.ofTypedUnits(
                    "R18_aUnitWithoutLinkHearsNoImmobiliser", LinkStories::aUnitWithoutLinkHearsNoImmobiliser),
            Story.of("R6_aUnitAsksAtEachStart", LinkStories::aUnitAsksAtEachStart, Need.LINK),
            Story.of("R18_aUnitWithLinkAloneTakesNoCode", LinkStories::aLinkOnlyUnitTakesNoCode, Need.LINK_ALONE),
            Story.of(
                    "R19_aNewUnitThatIsRefusedAsksAtItsNextStart",
                    LinkStories::aNewUnitThatIsRefusedWaitsForItsNextStart,
                    Need.LINK_ALONE),
            Story.of(
                    "R19_R20_silenceIsARefusalAfterTheTimeOut",
                    LinkStories::silenceIsARefusal,
                    Need.LINK,
                    Need.TIME_OUT),
            Story.of(
                    "R20_aRefusedUnitDoesWhatItsProfileSays",
                    LinkStories::aRefusedUnitDoesWhatItsProfileSays,
                    Need.LINK_ALONE),
            Story.of("R22_aLostLinkStopsAUnitThatPlays", LinkStories::aLostLinkStopsAUnitThatPlays, Need.LINK),
            Story.of("R24_aDealerMakesALinkedUnitNew", LinkStories::aDealerMakesALinkedUnitNew, Need.LINK));

    private LinkStories() {}

    static void aUnitWithoutLinkHearsNoImmobiliser(Driver driver) {
        TypedUnit.ready(driver)
                .does("immobiliser confirmed")
                .seesPrompt(0, "R18, this unit has no link")
                .does("immobiliser refused", "link lost")
                .seesPrompt(0, "R18, this unit has no link")
                .entersTheCode()
                .does("link lost", "immobiliser refused")
                .seesPlaying("R18, this unit has no link");
    }

    static void aUnitAsksAtEachStart(Driver driver) {
        driver.does("immobiliser confirmed"); // before it runs, so nobody asked
        LinkedUnit.confirmed(driver).does("ignition ON").seesPlaying("R6, it runs on");
        for (Way way : Way.all(driver)) {
            driver.does(way.off())
                    .seesDark("R1, it does not run")
                    .does("immobiliser confirmed")
                    .does(way.on())
                    .seesAsking(true, "R6, it asks at each start")
                    .does("immobiliser confirmed")
                    .seesPlaying("R20, it was confirmed");
        }
    }

    static void aLinkOnlyUnitTakesNoCode(Driver driver) {
        LinkedUnit.fresh(driver)
                .does("preset 1", "confirm", "clear")
                .seesAsking(false, "R18, this unit has no typing at all");
    }

    static void aNewUnitThatIsRefusedWaitsForItsNextStart(Driver driver) {
        LinkedUnit.fresh(driver)
                .does("immobiliser refused")
                .seesRefused("R19, it was refused")
                .does("immobiliser confirmed")
                .seesRefused("R19, nobody asked any more")
                .elapses(Duration.ofHours(100))
                .seesRefused("R19, time does not help")
                .does("ignition OFF", "ignition ACC")
                .seesAsking(false, "R19, it stopped running, and asks again as a new unit");
    }

    static void silenceIsARefusal(Driver driver) {
        Duration timeOut = driver.profile().link().timeOut();
        LinkedUnit.fresh(driver)
                .elapses(timeOut.minus(driver.tick()))
                .seesAsking(false, "R19, the time-out has not passed yet")
                .elapses(driver.tick());
        seesRefusal(driver, false, "R19, the time-out has passed");
        Driver linked = LinkedUnit.asking(driver.afresh());
        linked.elapses(timeOut.minus(driver.tick()))
                .seesAsking(true, "R20, the time-out has not passed yet")
                .does("ignition OFF")
                .elapses(timeOut)
                .does("ignition ACC")
                .elapses(timeOut.minus(driver.tick()))
                .seesAsking(true, "R6, each start has the full time-out")
                .elapses(driver.tick());
        seesRefusal(linked, true, "R20, the time-out has passed");
    }

    static void aRefusedUnitDoesWhatItsProfileSays(Driver driver) {
        AfterRefusal after = afterRefusal(driver);
        LinkedUnit.asking(driver).does("immobiliser refused");
        seesRefusal(driver, true, "R20, it was refused");
        driver.does("immobiliser confirmed");
        if (after == AfterRefusal.KEEP_SEARCHING) {
            driver.seesPlaying("R20, it searched on, and was confirmed");
            return;
        }
        driver.seesRefused("R20, nobody asked any more").does("ignition OFF", "ignition ACC");
        if (after == AfterRefusal.UNTIL_SWITCHED_ON) {
            driver.seesAsking(true, "R20, it stopped running, and asks again");
            return;
        }
        driver.seesRefused("R20, whatever the supply does");
        if (driver.has(Facility.BATTERY_CLAMP)) {
            driver.does("battery off", "battery on").seesRefused("R20, whatever the supply does");
        }
        driver.does("dealer reset").seesAsking(false, "R24, a dealer makes it a new unit");
    }

    static void aLostLinkStopsAUnitThatPlays(Driver driver) {
        LinkedUnit.confirmed(driver).does("link lost");
        seesRefusal(driver, true, "R22, the link broke");
        Driver asking = LinkedUnit.asking(driver.afresh());
        asking.does("link lost").seesAsking(true, "R22, a unit that only asks has no link to lose");
    }

    static void aDealerMakesALinkedUnitNew(Driver driver) {
        LinkedUnit.confirmed(driver)
                .does("dealer reset")
                .seesAsking(false, "R24, also while it plays")
                .does("immobiliser confirmed")
                .seesPlaying("R19, it was enrolled anew")
                .does("ignition OFF", "dealer reset", "ignition ACC")
                .seesAsking(false, "R24, the permanent feed is enough");
    }

    /** Where a refusal leads, of a unit that is linked or not. */
    private static void seesRefusal(Driver driver, boolean linked, String why) {
        if (driver.profile().link() instanceof LinkOnly only) {
            if (linked && only.afterRefusal() == AfterRefusal.KEEP_SEARCHING) {
                driver.seesAsking(true, why);
            } else {
                driver.seesRefused(why);
            }
        } else {
            driver.seesPrompt(0, why);
        }
    }

    private static AfterRefusal afterRefusal(Driver driver) {
        return driver.profile().link() instanceof LinkOnly only ? only.afterRefusal() : AfterRefusal.UNTIL_DEALER;
    }
}
