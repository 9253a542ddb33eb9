// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.story;

import static io.github.micralock.core.catalogue.Catalogue.K11_HANDBOOK;

import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.signal.AttemptRecorded;
import io.github.micralock.api.signal.CodeAccepted;
import io.github.micralock.api.signal.CodeRejected;
import io.github.micralock.api.signal.EntryDiscarded;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.signal.PermanentlyLocked;
import io.github.micralock.api.signal.ReArmed;
import io.github.micralock.api.signal.WaitInterrupted;
import io.github.micralock.api.signal.WaitServed;
import io.github.micralock.api.signal.WaitStarted;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the handbook of the K11 tells, as the thread that this library starts from quotes it. */
class SeedStoryTest {

    @Test
    void R7_R8_theCodeIsTypedOnPresets1To4AndJudgedFiveSecondsAfterTheLastPress() {
        Story.of(K11_HANDBOOK)
                .thenIsDark()
                .when("ignition ACC")
                .thenShows("CODE")
                .typed("2468")
                .thenShows("2468")
                .thenDeadline("PT5S")
                .when("elapse PT4.999999999S")
                .thenShows("2468")
                .thenSignals()
                .when("elapse PT0.000000001S")
                .thenSignals(new AttemptRecorded(1), new CodeAccepted(), new FaceplateChanged(Faceplate.PLAYING))
                .thenPlays()
                .thenNoDeadline();
    }

    @Test
    void R8_aPressStartsTheFiveSecondsOver() {
        Story.of(K11_HANDBOOK)
                .when("ignition ON")
                .typed("2467")
                .when("elapse PT4S", "preset 4")
                .thenDeadline("PT5S")
                .when("elapse PT4S")
                .thenShows("2468")
                .when("elapse PT1S")
                .thenPlays();
    }

    @Test
    void R5_theUnitAsksForItsCodeAgainAfterTheBatteryWasAway() {
        Story.of(K11_HANDBOOK)
                .when("ignition ON")
                .judged("2468")
                .thenPlays()
                .when("battery off")
                .thenIsDark()
                .when("battery on")
                .thenShows("CODE")
                .thenAttempts(0);
    }

    @Test
    void R11_theFirstWrongCodeCostsNothingTheSecondTenSecondsTheThirdThreeQuartersOfAnHour() {
        Story.of(K11_HANDBOOK)
                .when("ignition ON")
                .judged("1111")
                .thenSignals(
                        new AttemptRecorded(1), new CodeRejected(1), new FaceplateChanged(Faceplate.silent("CODE")))
                .judged("1111")
                .thenSignals(
                        new AttemptRecorded(2),
                        new CodeRejected(2),
                        new WaitStarted(Duration.ofSeconds(10)),
                        new FaceplateChanged(Faceplate.silent("SECURE")))
                .thenDeadline("PT10S")
                .when("elapse PT10S")
                .thenSignals(new WaitServed(), new FaceplateChanged(Faceplate.silent("CODE")))
                .judged("1111")
                .thenDeadline("PT45M");
    }

    @Test
    void R13_R14_onlyTimeWithTheKeyAtAccOrOnCountsAndNoPressDoes() {
        Story.of(K11_HANDBOOK)
                .when("ignition ON")
                .judgedWrongAndServed(2)
                .judged("1111")
                .when("elapse PT20M", "preset 1")
                .thenIgnored(IgnoredReason.WAIT_IN_FORCE)
                .when("ignition OFF")
                .thenSignals(new WaitInterrupted(), new FaceplateChanged(Faceplate.DARK))
                .thenNoDeadline()
                .when("elapse PT10H", "ignition ACC", "radio off")
                .thenIsDark()
                .thenDeadline("PT25M")
                .when("elapse PT24M59S", "radio on")
                .thenShows("SECURE")
                .when("elapse PT1S")
                .thenShows("CODE")
                .thenAttempts(3);
    }

    @Test
    void R12_the20thWrongCodeLocksForGoodAndOnlyTheDealerHelps() {
        Story.of(K11_HANDBOOK)
                .when("ignition ON")
                .judgedWrongAndServed(19)
                .thenShows("CODE")
                .judged("1111")
                .thenSignals(
                        new AttemptRecorded(20),
                        new CodeRejected(20),
                        new PermanentlyLocked(),
                        new FaceplateChanged(Faceplate.silent("LOCKED")))
                .thenNoDeadline()
                .when("preset 1")
                .thenIgnored(IgnoredReason.LOCKED_FOR_GOOD)
                .when("battery off", "elapse PT1000H", "battery on")
                .thenShows("LOCKED")
                .thenPhase(new LockedForGood())
                .when("dealer reset")
                .thenSignals(new ReArmed(), new FaceplateChanged(Faceplate.silent("CODE")))
                .thenAttempts(0)
                .judged("2468")
                .thenPlays();
    }

    @Test
    void R12_theRightCodeAtThe20thTryUnlocks() {
        Story.of(K11_HANDBOOK)
                .when("ignition ON")
                .judgedWrongAndServed(19)
                .judged("2468")
                .thenSignals(new AttemptRecorded(20), new CodeAccepted(), new FaceplateChanged(Faceplate.PLAYING))
                .thenAttempts(0);
    }

    @Test
    void R15_theBatteryStartsAWaitOverAndTheKeyDoesNot() {
        Story.of(K11_HANDBOOK)
                .when("ignition ON")
                .judgedWrongAndServed(2)
                .judged("1111")
                .when("elapse PT44M", "ignition START", "ignition ON")
                .thenDeadline("PT1M")
                .when("battery off")
                .thenPhase(new Waiting(Duration.ofMinutes(45)))
                .when("battery on")
                .thenDeadline("PT45M");
    }

    @Test
    void R4_anUnfinishedEntryIsGoneWhenTheRadioStopsAndWasNoAttempt() {
        Story.of(K11_HANDBOOK)
                .when("ignition ON", "preset 1")
                .thenSignals(new FaceplateChanged(Faceplate.silent("1000")))
                .when("ignition ACC")
                .thenSignals()
                .thenShows("1000")
                .when("ignition OFF")
                .thenSignals(new EntryDiscarded(), new FaceplateChanged(Faceplate.DARK))
                .when("ignition ACC")
                .thenShows("CODE")
                .thenAttempts(0);
    }

    @Test
    void R8_aClearedEntryIsGoneAndWasNoAttempt() {
        Story.of(K11_HANDBOOK)
                .when("ignition ON")
                .typed("1111")
                .when("clear")
                .thenSignals(new EntryDiscarded(), new FaceplateChanged(Faceplate.silent("CODE")))
                .thenNoDeadline()
                .thenAttempts(0);
    }

    @Test
    void R26_oneLongJumpSettlesTheEntryServesTheWaitAndAsksAgain() {
        Story.of(K11_HANDBOOK)
                .when("ignition ON")
                .judged("1111")
                .typed("1111")
                .when("elapse PT15S")
                .thenSignals(
                        new AttemptRecorded(2),
                        new CodeRejected(2),
                        new WaitStarted(Duration.ofSeconds(10)),
                        new WaitServed(),
                        new FaceplateChanged(Faceplate.silent("CODE")))
                .thenAttempts(2);
    }

    @Test
    void R28_theLongestTimeThereIsEndsEveryWait() {
        Story.of(K11_HANDBOOK)
                .when("ignition ON")
                .judgedWrongAndServed(2)
                .judged("1111")
                .when(LockEvent.parse("elapse PT2562047788015215H30M7S").text())
                .thenShows("CODE");
    }
}
