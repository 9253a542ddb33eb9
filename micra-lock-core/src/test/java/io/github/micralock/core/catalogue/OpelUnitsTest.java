// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.catalogue;

import static io.github.micralock.core.catalogue.OtherMakes.OPEL_CAR300;

import io.github.micralock.core.story.Story;
import org.junit.jupiter.api.Test;

/** What an Opel or Vauxhall with a Blaupunkt unit does, as told. */
class OpelUnitsTest {

    @Test
    void R7_theFirstPressTurnsADashIntoAZero() {
        Story.of(OPEL_CAR300)
                .when("ignition ACC")
                .thenShows("1 SAFE")
                .when("preset 1", "preset 1", "preset 2", "preset 3", "preset 3", "preset 3", "preset 3", "preset 4")
                .thenShows("1030");
    }

    @Test
    void R11_R12_theWaitsDoubleFromTenMinutesAndTheTenthErrorWantsADealer() {
        Story opel = Story.of(OPEL_CAR300).when("ignition ACC");
        for (String wait :
                new String[] {"PT10S", "PT30S", "PT10M", "PT20M", "PT40M", "PT1H20M", "PT2H40M", "PT5H20M", "PT10H40M"
                }) {
            opel.judged("1111").thenDeadline(wait).when("elapse " + wait);
        }
        opel.thenShows("10 SAFE")
                .judged("1111")
                .when("elapse PT1000H", "battery off", "battery on")
                .thenShows("SAFE")
                .when("dealer reset")
                .thenShows("1 SAFE");
    }

    @Test
    void R15_anyCutStartsTheWaitOver() {
        for (String[] cut : new String[][] {
            {"radio off", "radio on"}, {"ignition OFF", "ignition ACC"}, {"battery off", "battery on"}
        }) {
            Story.of(OPEL_CAR300)
                    .when("ignition ACC")
                    .judged("1111")
                    .when("elapse PT9S")
                    .when(cut)
                    .thenDeadline("PT10S");
        }
    }
}
