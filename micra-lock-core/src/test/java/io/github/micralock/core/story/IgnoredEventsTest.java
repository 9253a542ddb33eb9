// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.story;

import static io.github.micralock.core.catalogue.Catalogue.K11_HANDBOOK;

import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.profile.CountedFromDash;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.TypedStraight;
import io.github.micralock.api.signal.AttemptRecorded;
import io.github.micralock.api.signal.CodeAccepted;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.core.RadioLock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Why an event does nothing: every reason a typed-code unit can give. */
class IgnoredEventsTest {

    @Test
    void R3_whatIsSoAlreadyIsIgnored() {
        for (String event : new String[] {"ignition LOCK", "radio on", "battery on"}) {
            Story.of(K11_HANDBOOK).when(event).thenIgnored(IgnoredReason.ALREADY_SO);
        }
        Story.of(K11_HANDBOOK).when("battery off", "battery off").thenIgnored(IgnoredReason.ALREADY_SO);
        Story.of(K11_HANDBOOK).when("radio off", "radio off").thenIgnored(IgnoredReason.ALREADY_SO);
    }

    @Test
    void R1_aUnitThatDoesNotRunHearsNoButton() {
        for (String event : new String[] {"preset 1", "confirm", "clear"}) {
            Story.of(K11_HANDBOOK).when(event).thenIgnored(IgnoredReason.NOT_RUNNING);
            Story.of(K11_HANDBOOK)
                    .when("ignition ON")
                    .judged("2468")
                    .when("radio off", event)
                    .thenIgnored(IgnoredReason.NOT_RUNNING);
        }
    }

    @Test
    void R2_aUnitThatPlaysTakesNoCode() {
        for (String event : new String[] {"preset 1", "confirm", "clear"}) {
            Story.of(K11_HANDBOOK)
                    .when("ignition ON")
                    .judged("2468")
                    .when(event)
                    .thenIgnored(IgnoredReason.OPERATING);
        }
    }

    @Test
    void R7_presetsBeyondTheCodeAreIgnored() {
        for (String event : new String[] {"preset 5", "preset 6"}) {
            Story.of(K11_HANDBOOK).when("ignition ON", event).thenIgnored(IgnoredReason.PRESET_NOT_USED);
        }
    }

    @Test
    void R8_nothingTypedIsNeitherJudgedNorCleared() {
        for (String event : new String[] {"confirm", "clear"}) {
            Story.of(K11_HANDBOOK).when("ignition ON", event).thenIgnored(IgnoredReason.NOTHING_TYPED);
        }
    }

    @Test
    void R8_aDashThatIsLeftIsNotJudged() {
        LockProfile dashed = K11_HANDBOOK.toBuilder()
                .entry(new EntryRules(4, DigitRange.ZERO_TO_NINE, new CountedFromDash(), Duration.ZERO))
                .build();
        Story.of(dashed)
                .when("ignition ON", "confirm")
                .thenIgnored(IgnoredReason.NOTHING_TYPED)
                .when("preset 2")
                .thenShows("-0--")
                .when("confirm")
                .thenIgnored(IgnoredReason.DIGITS_MISSING)
                .thenAttempts(0);
    }

    @Test
    void R7_R8_aUnitThatIsTypedStraightHasNothingToConfirmAndIsJudgedAtItsLastDigit() {
        LockProfile straight = K11_HANDBOOK.toBuilder()
                .entry(new EntryRules(2, DigitRange.ONE_TO_SIX, new TypedStraight(), Duration.ZERO))
                .build();
        Story.of(RadioLock.of(straight, SecurityCode.parse("36")))
                .when("ignition ON", "confirm")
                .thenIgnored(IgnoredReason.JUDGES_BY_ITSELF)
                .when("preset 3")
                .thenShows("3-")
                .when("confirm")
                .thenIgnored(IgnoredReason.JUDGES_BY_ITSELF)
                .when("preset 6")
                .thenSignals(new AttemptRecorded(1), new CodeAccepted(), new FaceplateChanged(Faceplate.PLAYING));
    }

    @Test
    void R17_aDealerNeedsThePermanentFeedAndSomethingToReset() {
        Story.of(K11_HANDBOOK).when("battery off", "dealer reset").thenIgnored(IgnoredReason.NO_PERMANENT_FEED);
        Story.of(K11_HANDBOOK)
                .when("ignition ON")
                .judged("2468")
                .when("dealer reset")
                .thenIgnored(IgnoredReason.NOTHING_TO_RESET);
    }

    @Test
    void R18_aUnitWithoutLinkHearsNoImmobiliser() {
        for (String event : new String[] {"immobiliser confirmed", "immobiliser refused", "link lost"}) {
            Story.of(K11_HANDBOOK).when(event).thenIgnored(IgnoredReason.NO_LINK);
            Story.of(K11_HANDBOOK)
                    .when("ignition ON")
                    .judged("2468")
                    .when(event)
                    .thenIgnored(IgnoredReason.NO_LINK);
        }
    }

    @Test
    void R25_timeIsNeverIgnored() {
        Story.of(K11_HANDBOOK)
                .when("elapse PT0S")
                .thenSignals()
                .when("elapse PT1H")
                .thenSignals();
    }
}
