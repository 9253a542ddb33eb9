// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.catalogue;

import static io.github.micralock.core.catalogue.OtherMakes.RENAULT_PHILIPS;

import io.github.micralock.core.story.Story;
import org.junit.jupiter.api.Test;

/** What a Renault with a Philips unit does, as told. */
class RenaultUnitsTest {

    @Test
    void R11_eachErrorDoublesTheWaitAndTheSixthCostsTheHalfHourThatAnOwnerMet() {
        Story.of(RENAULT_PHILIPS)
                .when("ignition ACC")
                .thenShows("CODE")
                .judgedWrongAndServed(5)
                .judged("1111")
                .thenShows("ERROR")
                .thenDeadline("PT32M")
                .when("elapse PT32M")
                .judgedWrongAndServed(20)
                .judged("2468")
                .thenPlays();
    }
}
