// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.catalogue;

import static io.github.micralock.core.catalogue.OtherMakes.FORD_1990S;

import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.core.story.Story;
import org.junit.jupiter.api.Test;

/** What a Ford does, as told. */
class FordUnitsTest {

    @Test
    void R11_R12_threeTriesThenHalfAnHourCountedDownBeforeEachOfSevenMore() {
        Story ford = Story.of(FORD_1990S)
                .when("ignition ACC")
                .thenShows("CODE")
                .when("preset 1")
                .thenShows("0---")
                .when("confirm")
                .thenIgnored(IgnoredReason.DIGITS_MISSING)
                .when("clear")
                .judged("1111")
                .judged("1111")
                .thenNoDeadline()
                .judged("1111")
                .thenShows("WAIT 30:00")
                .when("elapse PT29M59.5S")
                .thenShows("WAIT 00:01")
                .when("elapse PT0.5S")
                .thenShows("CODE");
        for (int attempt = 4; attempt <= 9; attempt++) {
            ford.judged("1111").thenDeadline("PT30M").when("elapse PT30M");
        }
        ford.judged("1111").thenShows("LOCKED").thenAttempts(10);
    }

    @Test
    void R17_afterADealersResetThereAreThreeTriesMore() {
        Story.of(FORD_1990S)
                .when("ignition ACC")
                .judgedWrongAndServed(10)
                .when("dealer reset")
                .judgedWrongAndServed(2)
                .thenShows("CODE")
                .judged("1111")
                .thenShows("LOCKED");
    }

    @Test
    void R14_theWaitRunsWithTheKeyAtAccAndTheRadioOn() {
        Story.of(FORD_1990S)
                .when("ignition ACC")
                .judgedWrongAndServed(2)
                .judged("1111")
                .when("radio off")
                .thenNoDeadline()
                .when("radio on", "ignition OFF")
                .thenNoDeadline()
                .when("ignition ACC")
                .thenDeadline("PT30M");
    }
}
