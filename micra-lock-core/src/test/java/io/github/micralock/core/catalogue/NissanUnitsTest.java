// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.catalogue;

import static io.github.micralock.core.catalogue.Catalogue.K11_BLAUPUNKT_1993;
import static io.github.micralock.core.catalogue.Catalogue.K11_FIRST_ERROR_COUNTS;
import static io.github.micralock.core.catalogue.Catalogue.K11_RESTARTING;
import static io.github.micralock.core.catalogue.Catalogue.MICRA_2010_LOCKED_TEXT;
import static io.github.micralock.core.catalogue.Catalogue.NISSAN_CATS_1998;
import static io.github.micralock.core.catalogue.Catalogue.TEN_TRIES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.faceplate.ScrollingText;
import io.github.micralock.api.profile.DisplayRules;
import io.github.micralock.core.story.Story;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the other Nissan units with a typed code do, as told; the K11 of the handbook has stories of its own. */
class NissanUnitsTest {

    @Test
    void R11_whereTheFirstErrorCountsEachOfTwoCostsTenSecondsAndTheThirdThreeQuartersOfAnHour() {
        Story.of(K11_FIRST_ERROR_COUNTS)
                .when("ignition ACC")
                .judged("1111")
                .thenShows("SECURE")
                .thenDeadline("PT10S")
                .when("elapse PT10S")
                .judged("1111")
                .thenDeadline("PT10S")
                .when("elapse PT10S")
                .judged("1111")
                .thenDeadline("PT45M")
                .when("elapse PT45M")
                .judged("2468")
                .thenPlays();
    }

    @Test
    void R15_aRestartingUnitServesItsWaitInOnePiece() {
        Story.of(K11_RESTARTING)
                .when("ignition ACC")
                .judgedWrongAndServed(2)
                .judged("1111")
                .when("elapse PT44M59S", "ignition OFF", "ignition ACC")
                .thenDeadline("PT45M")
                .when("elapse PT45M")
                .thenShows("CODE");
    }

    @Test
    void R11_R12_theUnitOf1993CostsTenSecondsAnErrorAndNeverMore() {
        Story.of(K11_BLAUPUNKT_1993)
                .when("ignition ACC")
                .thenShows("---")
                .judgedWrongAndServed(50)
                .thenAttempts(50)
                .judged("1111")
                .thenDeadline("PT10S")
                .when("elapse PT10S")
                .judged("2468")
                .thenPlays();
    }

    @Test
    void R8_theUnitOf1993JudgesOnlyWhatIsConfirmed() {
        Story.of(K11_BLAUPUNKT_1993)
                .when("ignition ACC")
                .typed("2468")
                .thenNoDeadline()
                .when("elapse PT1H")
                .thenShows("2468")
                .when("confirm")
                .thenPlays();
    }

    @Test
    void R11_R12_aCatsUnitCostsThreeTimesTenSecondsThenAnHourEachAndLocksAtTheTwentieth() {
        Story cats = Story.of(NISSAN_CATS_1998).when("ignition ACC").thenShows("CODE IN");
        for (int error = 1; error < 20; error++) {
            String wait = error <= 3 ? "PT10S" : "PT1H";
            cats.judged("1111").thenShows("----").thenDeadline(wait).when("elapse " + wait);
        }
        cats.judged("1111").thenShows("LOCKED").when("elapse PT1000H", "battery off", "battery on");
        cats.thenShows("LOCKED");
    }

    @Test
    void R12_R29_theMicraOf2010SaysWhomToSee() {
        Story.of(MICRA_2010_LOCKED_TEXT)
                .when("ignition ACC")
                .thenShows("RADIO CODE")
                .judgedWrongAndServed(20)
                .thenShows("RADIO LOCKED CONTACT NISSAN DEALER");
    }

    @Test
    void R29_theLongTextOfTheMicraOf2010ScrollsThroughItsTwelveCharacters() {
        DisplayRules display = MICRA_2010_LOCKED_TEXT.display();
        ScrollingText text = new ScrollingText(
                MICRA_2010_LOCKED_TEXT.words().lockedForGood(), display.width(), display.scrollStep());
        assertThat(text.at(Duration.ZERO)).isEqualTo("RADIO LOCKED");
        assertThat(text.at(display.scrollStep())).isEqualTo("ADIO LOCKED ");
    }

    @Test
    void R12_tenTriesWithoutAnyWaitAndThenADealer() {
        Story.of(TEN_TRIES)
                .when("ignition ACC")
                .judged("1111")
                .thenNoDeadline()
                .judgedWrongAndServed(8)
                .thenShows("CODE")
                .judged("1111")
                .thenShows("LOCKED")
                .judged("2468")
                .thenShows("LOCKED")
                .when("dealer reset")
                .judged("2468")
                .thenPlays();
    }

    @Test
    void R10_R12_theRightCodeAtTheTenthTryStillUnlocks() {
        Story.of(TEN_TRIES)
                .when("ignition ACC")
                .judgedWrongAndServed(9)
                .judged("2468")
                .thenPlays()
                .thenAttempts(0);
    }
}
