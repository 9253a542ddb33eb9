// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.story;

import static io.github.micralock.core.catalogue.Catalogue.K11_HANDBOOK;
import static io.github.micralock.core.catalogue.Catalogue.NISSAN_CATS_1998;

import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.signal.AttemptRecorded;
import io.github.micralock.api.signal.CodeRejected;
import io.github.micralock.api.signal.EntryDiscarded;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.PermanentlyLocked;
import io.github.micralock.api.signal.ReArmed;
import org.junit.jupiter.api.Test;

/** What a dealer can do, and what not (R17). */
class DealerStoryTest {

    @Test
    void R17_afterTheDealerACatsUnitIsLockedAgainAtTheThirdWrongCode() {
        Story.of(NISSAN_CATS_1998)
                .when("ignition ON")
                .judgedWrongAndServed(20)
                .thenShows("LOCKED")
                .when("dealer reset")
                .thenShows("CODE IN")
                .thenOnProbation(true)
                .judgedWrongAndServed(2)
                .thenShows("CODE IN")
                .judged("1111")
                .thenSignals(
                        new AttemptRecorded(3),
                        new CodeRejected(3),
                        new PermanentlyLocked(),
                        new FaceplateChanged(Faceplate.silent("LOCKED")));
    }

    @Test
    void R17_anotherResetCountsTheTriesAnew() {
        Story.of(NISSAN_CATS_1998)
                .when("ignition ON", "dealer reset")
                .judgedWrongAndServed(2)
                .when("dealer reset")
                .thenOnProbation(true)
                .judgedWrongAndServed(2)
                .thenShows("CODE IN")
                .judged("1111")
                .thenShows("LOCKED");
    }

    @Test
    void R17_theRightCodeEndsTheProbation() {
        Story.of(NISSAN_CATS_1998)
                .when("ignition ON", "dealer reset")
                .judged("2468")
                .thenPlays()
                .thenOnProbation(false)
                .when("battery off", "battery on")
                .judgedWrongAndServed(3)
                .thenShows("CODE IN");
    }

    @Test
    void R17_probationOutlivesTheBattery() {
        Story.of(NISSAN_CATS_1998)
                .when("ignition ON", "dealer reset")
                .judged("1111")
                .when("battery off", "battery on")
                .thenOnProbation(true)
                .thenAttempts(1);
    }

    @Test
    void R17_aResetWhileTypingDiscardsTheEntryAndUnlocksNothing() {
        Story.of(K11_HANDBOOK)
                .when("ignition ON")
                .judged("1111")
                .when("preset 1", "dealer reset")
                .thenSignals(new EntryDiscarded(), new ReArmed(), new FaceplateChanged(Faceplate.silent("CODE")))
                .thenOnProbation(false)
                .thenAttempts(0)
                .when("dealer reset")
                .thenSignals(new ReArmed());
    }

    @Test
    void R17_aResetEndsAWait() {
        Story.of(K11_HANDBOOK)
                .when("ignition ON")
                .judgedWrongAndServed(2)
                .judged("1111")
                .when("dealer reset")
                .thenSignals(new ReArmed(), new FaceplateChanged(Faceplate.silent("CODE")))
                .thenNoDeadline()
                .thenAttempts(0);
    }
}
