// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.supply.SupplyCondition;
import java.time.Duration;

/** Units that take a code if the link fails (R18, R21, R31). */
final class LinkThenCodeStories {

    static final ImmutableList<Story> ALL = ImmutableList.of(
            Story.of("R31_aRefusedLinkAsksForTheCode", LinkThenCodeStories::aRefusalAsksForTheCode, Need.LINK_AND_CODE),
            Story.of("R21_aRefusalIsNoAttempt", LinkThenCodeStories::aRefusalIsNoAttempt, Need.LINK_AND_CODE),
            Story.of(
                    "R31_aWaitStandsStillWhileTheUnitAsks",
                    LinkThenCodeStories::aWaitStandsStillWhileTheUnitAsks,
                    Need.LINK_AND_CODE,
                    Need.PENALTY),
            Story.of(
                    "R31_aConfirmationEndsAWait",
                    LinkThenCodeStories::aConfirmationEndsAWait,
                    Need.LINK_AND_CODE,
                    Need.PENALTY),
            Story.of(
                    "R31_aLockForGoodNeverAsks",
                    LinkThenCodeStories::aLockForGoodNeverAsks,
                    Need.LINK_AND_CODE,
                    Need.LIMIT));

    private LinkThenCodeStories() {}

    static void aRefusalAsksForTheCode(Driver driver) {
        refused(driver).entersTheCode().seesPlaying("R18, the code opens it if the link does not");
        Driver other = refused(driver.afresh());
        other.does("ignition OFF", "ignition ACC")
                .seesAsking(false, "R31, it asks at every start")
                .does("immobiliser confirmed")
                .seesPlaying("R31, it was confirmed");
    }

    static void aRefusalIsNoAttempt(Driver driver) {
        refused(driver);
        for (int start = 1; start <= 3; start++) {
            driver.does("ignition OFF", "ignition ACC", "immobiliser refused")
                    .seesPrompt(0, "R21, a refusal is no attempt");
        }
        driver.entersAWrongCode();
        TypedUnit.seesWhatFollows(driver, 1, "R21, a refusal is no attempt");
    }

    static void aWaitStandsStillWhileTheUnitAsks(Driver driver) {
        Duration wait = waiting(driver);
        Duration part = driver.halfOf(wait);
        Left served = Left.of(driver, wait.minus(part));
        Left left = served.after(driver.profile().waiting().onSupplyLoss());
        boolean lost = driver.profile().waiting().runsWhile() != SupplyCondition.PERMANENT_FEED;
        driver.elapses(part)
                .does("ignition OFF")
                .elapses(wait)
                .does("ignition ACC")
                .seesAsking(false, "R31, it asks at every start")
                .elapses(driver.profile().link().timeOut().minus(driver.tick()))
                .does("immobiliser refused");
        Left rest = lost ? left : served;
        rest.isSeen("R31, the wait stood still meanwhile");
        rest.isServed("R31, the wait stood still meanwhile");
    }

    static void aConfirmationEndsAWait(Driver driver) {
        waiting(driver);
        driver.does("ignition OFF", "ignition ACC", "immobiliser confirmed").seesPlaying("R31, it was confirmed");
        driver.does("ignition OFF", "ignition ACC", "immobiliser refused")
                .seesPrompt(0, "R31, the wait is over, and the count is cleared");
    }

    static void aLockForGoodNeverAsks(Driver driver) {
        TypedUnit.losesEveryTry(refused(driver))
                .does("ignition OFF", "ignition ACC")
                .seesLockedForGood("R31, a lock for good never asks")
                .does("immobiliser confirmed")
                .seesLockedForGood("R31, a lock for good never asks");
    }

    private static Duration waiting(Driver driver) {
        return TypedUnit.losesFirstPenalty(refused(driver)).firstPenalty();
    }

    private static Driver refused(Driver driver) {
        return LinkedUnit.fresh(driver).does("immobiliser refused").seesPrompt(0, "R31, it was refused");
    }
}
