// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.testkit.Typing;
import java.time.Duration;

/** What a judged code leads to (R10 to R12). */
final class JudgingStories {

    static final ImmutableList<Story> ALL = ImmutableList.of(
            Story.ofTypedUnits("R10_theRightCodeUnlocksAtEveryTry", JudgingStories::theRightCodeUnlocksAtEveryTry),
            Story.ofTypedUnits("R10_successClearsTheCount", JudgingStories::successClearsTheCount),
            Story.ofTypedUnits("P1_everyDigitOfTheCodeCounts", JudgingStories::everyDigitCounts),
            Story.ofTypedUnits(
                    "R11_R16_theNthWrongCodeCostsTheNthPenaltyToTheTick",
                    JudgingStories::theNthWrongCodeCostsTheNthPenalty,
                    Need.TWO_TRIES),
            Story.ofTypedUnits(
                    "R12_theLastWrongCodeLocksForGood", JudgingStories::theLastWrongCodeLocksForGood, Need.LIMIT),
            Story.ofTypedUnits(
                    "R12_aUnitWithoutLimitIsNeverLockedForGood",
                    JudgingStories::aUnitWithoutLimitIsNeverLockedForGood,
                    Need.NO_LIMIT));

    private JudgingStories() {}

    static void theRightCodeUnlocksAtEveryTry(Driver driver) {
        TypedUnit.ready(driver);
        for (int attempt = 1; attempt <= Tries.most(driver.profile()); attempt++) {
            TypedUnit.ready(driver.afresh())
                    .losesTries(attempt - 1)
                    .entersTheCode()
                    .seesPlaying("R10, the right code at try " + attempt);
        }
    }

    static void successClearsTheCount(Driver driver) {
        int wrong = Math.min(3, Tries.most(driver.profile()) - 1);
        TypedUnit.ready(driver)
                .losesTries(wrong)
                .entersTheCode()
                .seesPlaying("R10, the code was right")
                .does("battery off")
                .elapses(driver.profile().arming().grace())
                .does("battery on")
                .seesPrompt(0, "R10, the count is cleared");
        driver.entersAWrongCode();
        TypedUnit.seesWhatFollows(driver, 1, "R10, the count is cleared, so that was the first wrong code");
    }

    /** Codes that differ in one digit, and the same digits in another order. */
    static void everyDigitCounts(Driver driver) {
        String code = Typing.digits(driver.code());
        for (int position = 1; position <= code.length(); position++) {
            String next = Typing.raised(driver.rules(), code, position);
            Driver other = TypedUnit.ready(driver.afresh()).enters(next);
            TypedUnit.seesWhatFollows(other, 1, "P1, digit " + position + " was wrong");
        }
        String reversed = new StringBuilder(code).reverse().toString();
        if (!reversed.equals(code)) {
            Driver other = TypedUnit.ready(driver.afresh()).enters(reversed);
            TypedUnit.seesWhatFollows(other, 1, "P1, the digits came in another order");
        }
    }

    static void theNthWrongCodeCostsTheNthPenalty(Driver driver) {
        TypedUnit.ready(driver);
        for (int attempt = 1; attempt < Tries.most(driver.profile()); attempt++) {
            driver.entersAWrongCode();
            TypedUnit.seesWhatFollows(driver, attempt, "R11, wrong code number " + attempt);
            Duration penalty = driver.penalty(attempt);
            if (!penalty.isZero()) {
                driver.elapses(penalty.minus(driver.tick()))
                        .seesWait(
                                driver.tick(),
                                "R16, a tick of the penalty of wrong code number " + attempt + " is left")
                        .elapses(driver.tick())
                        .seesPrompt(attempt, "R16, the penalty of wrong code number " + attempt + " is served");
            }
        }
    }

    static void theLastWrongCodeLocksForGood(Driver driver) {
        TypedUnit.lockedForGood(driver);
        for (String nothing : new String[] {"confirm", "clear", "preset 1", "ignition ON", "elapse PT10000H"}) {
            LockEvent event = LockEvent.parse(nothing);
            if (driver.can(event)) {
                driver.does(event).seesLockedForGood("R12, it is locked for good");
            }
        }
        for (Way way : Way.keyAndSwitch(driver)) {
            driver.does(way.off(), way.on()).seesLockedForGood("P3, only a dealer leaves this phase");
        }
        driver.does(Typing.presses(driver.rules(), Typing.digits(driver.code())));
        if (driver.has(Facility.CONFIRM_KEY)) {
            driver.does("confirm");
        }
        driver.elapses(driver.rules().settle()).seesLockedForGood("R12, even the right code is not taken any more");
    }

    static void aUnitWithoutLimitIsNeverLockedForGood(Driver driver) {
        TypedUnit.ready(driver)
                .losesTries(100)
                .seesPrompt(100, "R12, there is no limit")
                .entersTheCode()
                .seesPlaying("R10, the right code still opens it");
    }
}
