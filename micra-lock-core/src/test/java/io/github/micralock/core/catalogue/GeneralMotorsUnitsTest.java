// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.catalogue;

import static io.github.micralock.core.catalogue.OtherMakes.GM_THEFTLOCK_1995;
import static io.github.micralock.core.catalogue.OtherMakes.SATURN_2002;

import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.story.Story;
import org.junit.jupiter.api.Test;

/** What units of General Motors and Saturn do, as told. */
class GeneralMotorsUnitsTest {

    private static Story theftlock() {
        return Story.of(RadioLock.of(GM_THEFTLOCK_1995, SecurityCode.parse("246")));
    }

    @Test
    void R11_theftlockAllowsEightTriesAndFromThenOnThreeAnHour() {
        Story theftlock = theftlock()
                .when("ignition ACC")
                .thenShows("LOC")
                .when("preset 3")
                .thenShows("001")
                .when("clear");
        for (int attempt = 1; attempt <= 7; attempt++) {
            theftlock.judged("111").thenNoDeadline();
        }
        theftlock.judged("111").thenShows("INOP").thenDeadline("PT1H").when("elapse PT1H");
        for (int round = 1; round <= 4; round++) {
            theftlock.judged("111").thenNoDeadline().judged("111").thenNoDeadline();
            theftlock.judged("111").thenDeadline("PT1H").when("elapse PT1H");
        }
        theftlock.judged("246").thenPlays();
    }

    @Test
    void R14_theftlockNeedsBatteryAndIgnitionForItsHourAndNotTheRadio() {
        theftlock()
                .when("ignition ACC")
                .judged("111")
                .judged("111")
                .judged("111")
                .judged("111")
                .judged("111")
                .judged("111")
                .judged("111")
                .judged("111")
                .when("radio off")
                .thenDeadline("PT1H")
                .when("ignition OFF")
                .thenNoDeadline();
    }

    @Test
    void R5_aSaturnLocksAfterTwentySecondsWithoutBattery() {
        Story.of(SATURN_2002)
                .when("ignition ON")
                .judged("2468")
                .when("battery off", "elapse PT19S", "battery on")
                .thenPlays()
                .when("battery off", "elapse PT20S", "battery on")
                .thenShows("SEC");
    }

    @Test
    void R11_R14_aSaturnShowsLockForAnHourSwitchedOnAfterThreeErrors() {
        Story.of(SATURN_2002)
                .when("ignition ON", "preset 1")
                .thenShows("0---")
                .when("clear")
                .judged("1111")
                .judged("1111")
                .thenNoDeadline()
                .judged("1111")
                .thenShows("LOCK")
                .thenDeadline("PT1H")
                .when("radio off")
                .thenNoDeadline();
    }
}
