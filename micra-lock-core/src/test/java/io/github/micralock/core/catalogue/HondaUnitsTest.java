// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.catalogue;

import static io.github.micralock.core.catalogue.OtherMakes.HONDA_OLDER;

import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.story.Story;
import org.junit.jupiter.api.Test;

/** What Honda's older unit does, as told. */
class HondaUnitsTest {

    @Test
    void R11_threeErrorsCostAnHour() {
        Story.of(RadioLock.of(HONDA_OLDER, SecurityCode.parse("12345")))
                .when("ignition ACC")
                .thenShows("CODE")
                .judged("11111")
                .judged("11111")
                .thenNoDeadline()
                .judged("11111")
                .thenShows("Err")
                .thenDeadline("PT1H")
                .when("radio off")
                .thenNoDeadline();
    }

    @Test
    void R5_theBatteryClearsErrorsAndWait() {
        Story.of(RadioLock.of(HONDA_OLDER, SecurityCode.parse("12345")))
                .when("ignition ACC")
                .judged("11111")
                .judged("11111")
                .judged("11111")
                .when("battery off", "battery on")
                .thenAttempts(0)
                .thenShows("CODE")
                .judged("12345")
                .thenPlays();
    }
}
