// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.catalogue;

import static io.github.micralock.core.catalogue.OtherMakes.BMW_1986;

import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.story.Story;
import org.junit.jupiter.api.Test;

/** What a BMW of 1986 does, as told. */
class BmwUnitsTest {

    @Test
    void R7_R11_fiveDigitsAreJudgedAtTheLastAndThreeErrorsCostAnHour() {
        Story.of(RadioLock.of(BMW_1986, SecurityCode.parse("12345")))
                .when("ignition ON")
                .thenShows("CODE")
                .judged("11111")
                .judged("11111")
                .thenNoDeadline()
                .when("preset 6", "preset 6", "preset 6", "preset 6")
                .thenNoDeadline()
                .when("preset 6")
                .thenShows("CODE WAIT")
                .when("preset 1")
                .thenIgnored(IgnoredReason.WAIT_IN_FORCE)
                .when("elapse PT1H")
                .judged("11111")
                .judged("11111")
                .judged("12345")
                .thenPlays();
    }

    @Test
    void R15_fiftyNineMinutesAreNotAFullHour() {
        Story.of(RadioLock.of(BMW_1986, SecurityCode.parse("12345")))
                .when("ignition ON")
                .judged("11111")
                .judged("11111")
                .judged("11111")
                .when("elapse PT59M", "ignition OFF", "ignition ON")
                .thenDeadline("PT1H");
    }
}
