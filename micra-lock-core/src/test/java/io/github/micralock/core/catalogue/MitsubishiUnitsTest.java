// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.catalogue;

import static io.github.micralock.core.catalogue.OtherMakes.MITSUBISHI_2000;

import io.github.micralock.core.story.Story;
import org.junit.jupiter.api.Test;

/** What a Mitsubishi of 2000 does, as told. */
class MitsubishiUnitsTest {

    @Test
    void R5_itLocksOnlyAfterAnHourWithoutBattery() {
        Story.of(MITSUBISHI_2000)
                .when("ignition ON")
                .judged("2468")
                .when("battery off", "elapse PT59M", "battery on")
                .thenPlays()
                .when("battery off", "elapse PT1H", "battery on")
                .thenShows("CODE");
    }

    @Test
    void R11_R15_threeErrorsCostAnHourOfOffThatTheKeyStartsOverAndTheBatteryDoesNotEnd() {
        Story.of(MITSUBISHI_2000)
                .when("ignition ON")
                .judged("1111")
                .judged("1111")
                .thenShows("CODE")
                .judged("1111")
                .thenShows("OFF")
                .when("elapse PT59M", "ignition OFF", "ignition ON")
                .thenDeadline("PT1H")
                .when("battery off", "elapse PT12H", "battery on")
                .thenDeadline("PT1H")
                .when("elapse PT1H")
                .judged("2468")
                .thenPlays();
    }
}
