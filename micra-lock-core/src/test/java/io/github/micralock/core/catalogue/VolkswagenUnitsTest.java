// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.catalogue;

import static io.github.micralock.core.catalogue.OtherMakes.AUDI_WIESBADEN_1990;
import static io.github.micralock.core.catalogue.OtherMakes.VW_SAFE;

import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.core.story.Story;
import org.junit.jupiter.api.Test;

/** What units of Volkswagen and Audi do, as told. */
class VolkswagenUnitsTest {

    @Test
    void R7_R11_aVolkswagenCountsFromOneThousandAndAllowsTwoTriesAnHourForEver() {
        Story volkswagen = Story.of(VW_SAFE)
                .when("ignition ACC")
                .thenShows("1 SAFE")
                .when("preset 1")
                .thenShows("2000")
                .when("preset 4", "confirm")
                .thenShows("2 SAFE")
                .judged("1111")
                .thenShows("SAFE")
                .thenDeadline("PT1H");
        for (int round = 2; round <= 10; round++) {
            volkswagen
                    .when("elapse PT1H")
                    .judged("1111")
                    .thenNoDeadline()
                    .judged("1111")
                    .thenDeadline("PT1H");
        }
        volkswagen.thenAttempts(20).when("elapse PT1H").judged("2468").thenPlays();
    }

    @Test
    void R14_aVolkswagenServesItsHourSwitchedOn() {
        Story.of(VW_SAFE)
                .when("ignition ACC")
                .judged("1111")
                .judged("1111")
                .when("radio off")
                .thenNoDeadline();
    }

    @Test
    void R5_R12_anAudiOf1990IsLockedAtTheThirdErrorAndNewPowerGivesThreeMore() {
        Story.of(AUDI_WIESBADEN_1990)
                .when("ignition ON")
                .judged("1111")
                .judged("1111")
                .thenNoDeadline()
                .judged("1111")
                .thenShows("SAF E")
                .when("elapse PT1000H", "preset 1")
                .thenIgnored(IgnoredReason.LOCKED_FOR_GOOD)
                .when("battery off", "battery on")
                .thenAttempts(0)
                .judged("1111")
                .judged("1111")
                .judged("2468")
                .thenPlays();
    }
}
