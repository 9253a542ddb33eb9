// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.car;

import static io.github.micralock.core.car.LinkedUnits.HEALS;
import static io.github.micralock.core.car.LinkedUnits.ONE;

import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.link.RefusalReason;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.LinkRejected;
import org.junit.jupiter.api.Test;

/** An answer takes three tenths of a second, and the unit waits for one a second. */
class LateAnswerStoryTest {

    private static CarStory mendedAfter(String time) {
        return CarStory.of(LinkedUnits.car(HEALS, ONE))
                .when("ignition ACC")
                .wireCut()
                .when("elapse " + time)
                .wireMended();
    }

    @Test
    void R20_R23_anAnswerThatComesWithTheTimeOutComesTooLate() {
        mendedAfter("PT0.7S")
                .when("elapse PT0.3S")
                .thenSignals(
                        new LinkRejected(RefusalReason.TIMED_OUT), new FaceplateChanged(Faceplate.silent("SECURE")))
                .thenNothingStored()
                .when("elapse PT1H")
                .thenSignals()
                .thenLinked(false);
    }

    @Test
    void R20_R23_anAnswerThatComesATickBeforeTheTimeOutComesInTime() {
        mendedAfter("PT0.699999999S").when("elapse PT0.3S").thenPlays().thenStored(ONE);
    }
}
