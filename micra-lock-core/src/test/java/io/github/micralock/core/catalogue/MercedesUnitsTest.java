// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.catalogue;

import static io.github.micralock.core.catalogue.OtherMakes.BECKER_1990;

import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.story.Story;
import org.junit.jupiter.api.Test;

/** What a Becker unit in a Mercedes does, as told. */
class MercedesUnitsTest {

    @Test
    void R7_R11_fourDigitsAreTypedStraightAndEachThirdErrorCostsAnHour() {
        Story becker = Story.of(RadioLock.of(BECKER_1990, SecurityCode.parse("2461")))
                .when("ignition ACC")
                .thenShows("CODE ****");
        for (int round = 1; round <= 5; round++) {
            becker.judged("1111").thenNoDeadline().judged("1111").thenNoDeadline();
            becker.when("preset 1", "preset 1", "preset 1").thenNoDeadline().when("preset 1");
            becker.thenShows("WAIT").thenDeadline("PT1H").when("elapse PT1H").thenShows("CODE ****");
        }
        becker.judged("2461").thenPlays();
    }

    @Test
    void R15_theHourOnlyCountsWithTheRadioOnAndGoesOnWhereItStood() {
        Story.of(RadioLock.of(BECKER_1990, SecurityCode.parse("2461")))
                .when("ignition ACC")
                .judgedWrongAndServed(2)
                .judged("1111")
                .when("elapse PT20M", "radio off")
                .thenNoDeadline()
                .when("elapse PT5H", "radio on")
                .thenDeadline("PT40M");
    }
}
