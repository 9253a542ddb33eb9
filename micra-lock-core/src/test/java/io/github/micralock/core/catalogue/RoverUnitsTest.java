// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.catalogue;

import static io.github.micralock.core.catalogue.OtherMakes.ROVER_R960;

import io.github.micralock.core.story.Story;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a Rover does, as told. */
class RoverUnitsTest {

    @Test
    void R11_aMinuteDoublesWithEachErrorAndNothingLocksForGood() {
        Story rover = Story.of(ROVER_R960).when("ignition ACC").thenShows("CODE");
        for (int minutes = 1; minutes <= 1024; minutes *= 2) {
            String wait = Duration.ofMinutes(minutes).toString();
            rover.judged("1111").thenShows("WAIT").thenDeadline(wait).when("elapse " + wait);
        }
        rover.judged("2468").thenPlays();
    }

    @Test
    void R14_radioAndIgnitionMustStayOn() {
        Story.of(ROVER_R960)
                .when("ignition ACC")
                .judged("1111")
                .when("elapse PT59S", "radio off", "radio on")
                .thenDeadline("PT1M");
    }
}
