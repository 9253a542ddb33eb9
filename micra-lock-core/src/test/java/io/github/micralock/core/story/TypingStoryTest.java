// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.story;

import static io.github.micralock.core.catalogue.Catalogue.K11_HANDBOOK;
import static io.github.micralock.core.catalogue.OtherMakes.BECKER_1990;

import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.TypedStraight;
import io.github.micralock.api.signal.AttemptRecorded;
import io.github.micralock.api.signal.CodeRejected;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.core.RadioLock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How a code is typed and when it is judged, where the other stories do not tell it (R7, R8). */
class TypingStoryTest {

    @Test
    void R7_digitsCanBeRaisedInAnyOrderAndGoRoundAfterTheLast() {
        Story.of(K11_HANDBOOK)
                .when("ignition ON", "preset 4", "preset 1", "preset 4")
                .thenShows("1002")
                .when("preset 1", "preset 1", "preset 1", "preset 1", "preset 1")
                .when("preset 1", "preset 1", "preset 1")
                .thenShows("9002")
                .when("preset 1")
                .thenShows("0002");
    }

    @Test
    void R7_aPresetThatIsNoDigitOfACodeIsIgnoredWhereCodesAreTypedStraight() {
        LockProfile threeToFive = K11_HANDBOOK.toBuilder()
                .entry(new EntryRules(2, new DigitRange(3, 5), new TypedStraight(), Duration.ZERO))
                .build();
        Story.of(RadioLock.of(threeToFive, SecurityCode.parse("35")))
                .when("ignition ON", "preset 2")
                .thenIgnored(IgnoredReason.PRESET_NOT_USED)
                .when("preset 6")
                .thenIgnored(IgnoredReason.PRESET_NOT_USED)
                .when("preset 3", "preset 5")
                .thenPlays();
    }

    @Test
    void R8_confirmedDigitsThatNobodyTouchedAreThoseThatStandThere() {
        Story.of(RadioLock.of(K11_HANDBOOK, SecurityCode.parse("2000")))
                .when("ignition ON", "preset 1", "preset 1", "confirm")
                .thenPlays();
    }

    @Test
    void R8_anEntryWithADigitThatNobodyTouchedIsNeverJudgedByItself() {
        Story.of(K11_HANDBOOK)
                .when("ignition ON", "preset 1", "preset 2", "preset 3")
                .thenNoDeadline()
                .when("elapse PT1000H")
                .thenSignals()
                .thenShows("1110");
    }

    @Test
    void R8_aUnitWithoutSettleTimeNeverJudgesByItself() {
        LockProfile patient = K11_HANDBOOK.toBuilder()
                .entry(new EntryRules(4, DigitRange.ZERO_TO_NINE, CountedFrom.of("0000"), Duration.ZERO))
                .build();
        Story.of(patient)
                .when("ignition ON")
                .typed("2468")
                .thenNoDeadline()
                .when("elapse PT1000H")
                .thenShows("2468")
                .thenAttempts(0)
                .when("confirm")
                .thenPlays();
    }

    @Test
    void R8_aPressThatIsNotTakenDoesNotStartTheFiveSecondsOver() {
        Story.of(K11_HANDBOOK)
                .when("ignition ON")
                .typed("2468")
                .when("elapse PT3S", "preset 5")
                .thenIgnored(IgnoredReason.PRESET_NOT_USED)
                .thenDeadline("PT2S");
    }

    @Test
    void R8_typedStraightTheLastPressIsJudgedAtOnce() {
        Story.of(RadioLock.of(BECKER_1990, SecurityCode.parse("2464")))
                .when("ignition ON", "preset 1", "preset 1", "preset 1")
                .thenSignals(new FaceplateChanged(Faceplate.silent("111-")))
                .when("preset 1")
                .thenSignals(
                        new AttemptRecorded(1),
                        new CodeRejected(1),
                        new FaceplateChanged(
                                Faceplate.silent(BECKER_1990.words().prompt())));
    }
}
