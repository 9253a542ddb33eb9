// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.catalogue;

import static io.github.micralock.core.catalogue.OtherMakes.VOLVO_SC;

import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.story.Story;
import org.junit.jupiter.api.Test;

/** What a Volvo with an SC unit does, as told. */
class VolvoUnitsTest {

    @Test
    void R11_R15_threeErrorsCostTwoHoursInOnePieceWhichTheBatteryDoesNotEnd() {
        Story.of(RadioLock.of(VOLVO_SC, SecurityCode.parse("2461")))
                .when("ignition ACC")
                .thenShows("COdE")
                .when("preset 1", "preset 6")
                .thenShows("16--")
                .when("clear")
                .judged("1111")
                .judged("1111")
                .judged("1111")
                .thenShows("OFF")
                .thenDeadline("PT2H")
                .when("elapse PT1H59M", "radio off", "radio on")
                .thenDeadline("PT2H")
                .when("battery off", "elapse PT12H", "battery on")
                .thenShows("OFF")
                .when("elapse PT2H")
                .judged("2461")
                .thenPlays();
    }
}
