// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.story;

import static io.github.micralock.core.catalogue.Catalogue.K11_HANDBOOK;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.link.QueryPurpose;
import io.github.micralock.api.link.RefusalReason;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.profile.LinkThenCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.signal.EntryDiscarded;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.signal.ImmobiliserQueried;
import io.github.micralock.api.signal.LinkConfirmed;
import io.github.micralock.api.signal.LinkRejected;
import io.github.micralock.api.signal.ReArmed;
import io.github.micralock.api.signal.WaitInterrupted;
import io.github.micralock.core.RadioLock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A unit that asks its immobiliser first, and then for a typed code (R31). */
class LinkThenCodeStoryTest {

    private static final UnitIdentity UNIT = UnitIdentity.of("unit-1");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final LockProfile PROFILE = K11_HANDBOOK.toBuilder()
            .named("LINK_THEN_CODE", "A unit that asks, then takes a code")
            .link(new LinkThenCode(MINUTE, Duration.ofMillis(300)))
            .build();
    private static final LockMachine LOCK = RadioLock.linked(PROFILE, UNIT, SecurityCode.parse("2468"));
    private static final ImmobiliserQueried ENROLS = new ImmobiliserQueried(UNIT, QueryPurpose.ENROLLING);

    private static Story inAWait() {
        return Story.of(LOCK)
                .when("ignition ON", "immobiliser refused")
                .judgedWrongAndServed(2)
                .judged("1111")
                .thenShows("SECURE")
                .when("elapse PT5M");
    }

    @Test
    void R18_aUnitThatIsRefusedTakesItsCode() {
        Story.of(LOCK)
                .when("ignition ON", "immobiliser refused")
                .thenSignals(new LinkRejected(RefusalReason.REFUSED), new FaceplateChanged(Faceplate.silent("CODE")))
                .judged("2468")
                .thenPlays()
                .thenLinked(false);
    }

    @Test
    void R18_silenceLeadsToTheCodeAsWell() {
        Story.of(LOCK).when("ignition ON", "elapse PT1M").thenShows("CODE").thenAttempts(0);
    }

    @Test
    void R6_everyStartAsksFirst() {
        Story.of(LOCK)
                .when("ignition ON", "immobiliser refused")
                .judged("2468")
                .when("ignition START")
                .thenIsDark()
                .when("ignition ON")
                .thenSignals(ENROLS, new FaceplateChanged(Faceplate.silent("NEW")));
    }

    @Test
    void R4_R6_aStopWhileTypingDiscardsTheEntryAndTheNextStartAsks() {
        Story.of(LOCK)
                .when("ignition ON", "immobiliser refused", "preset 1", "radio off")
                .thenSignals(new EntryDiscarded(), new FaceplateChanged(Faceplate.DARK))
                .thenPhase(new Verifying(MINUTE, Duration.ZERO));
    }

    @Test
    void R31_aWaitStandsStillWhileTheUnitAsksAndGoesOnAfterwards() {
        inAWait()
                .when("ignition ACC")
                .thenDeadline("PT40M")
                .when("radio off")
                .thenSignals(new FaceplateChanged(Faceplate.DARK))
                .thenPhase(new Verifying(MINUTE, Duration.ofMinutes(40)))
                .when("elapse PT1H", "radio on")
                .thenDeadline("PT1M")
                .when("elapse PT30S")
                .thenPhase(new Verifying(Duration.ofSeconds(30), Duration.ofMinutes(40)))
                .when("ignition ON")
                .thenDeadline("PT30S")
                .when("elapse PT1M30S")
                .thenShows("SECURE")
                .thenDeadline("PT39M");
    }

    @Test
    void R31_aConfirmationEndsTheWaitAndZeroesTheAttempts() {
        inAWait()
                .when("radio off", "radio on", "immobiliser confirmed")
                .thenSignals(new LinkConfirmed(), new FaceplateChanged(Faceplate.PLAYING))
                .thenAttempts(0)
                .thenLinked(true);
    }

    @Test
    void R15_R31_theBatteryInterruptsASuspendedWaitToo() {
        inAWait()
                .when("radio off", "battery off")
                .thenSignals(new WaitInterrupted())
                .thenPhase(new Verifying(MINUTE, Duration.ofMinutes(45)))
                .when("ignition OFF")
                .thenSignals()
                .when("ignition ON", "battery on", "radio on", "immobiliser refused")
                .thenDeadline("PT45M");
    }

    @Test
    void R15_R31_theBatteryInterruptsARunningWaitOnceAndTheUnitAsksAgain() {
        inAWait()
                .when("battery off")
                .thenSignals(new WaitInterrupted(), new FaceplateChanged(Faceplate.DARK))
                .thenPhase(new Verifying(MINUTE, Duration.ofMinutes(45)))
                .when("battery on")
                .thenSignals(ENROLS, new FaceplateChanged(Faceplate.silent("NEW")));
    }

    @Test
    void R31_theBatteryInterruptsNoWaitWhereThereIsNone() {
        Story.of(LOCK)
                .when("ignition ON", "battery off")
                .thenSignals(new FaceplateChanged(Faceplate.DARK))
                .thenPhase(new Verifying(MINUTE, Duration.ZERO));
    }

    @Test
    void R31_aUnitThatIsLockedForGoodDoesNotAsk() {
        Story.of(LOCK)
                .when("ignition ON", "immobiliser refused")
                .judgedWrongAndServed(20)
                .thenShows("LOCKED")
                .when("radio off", "radio on")
                .thenSignals(new FaceplateChanged(Faceplate.silent("LOCKED")))
                .when("immobiliser confirmed")
                .thenIgnored(IgnoredReason.NOT_QUERIED)
                .when("dealer reset")
                .thenSignals(new ReArmed(), ENROLS, new FaceplateChanged(Faceplate.silent("NEW")));
    }

    @Test
    void R24_aDealerSendsAUnitInAWaitOrTypingBackToAsking() {
        inAWait().when("dealer reset").thenPhase(new Verifying(MINUTE, Duration.ZERO));
        Story.of(LOCK)
                .when("ignition ON", "immobiliser refused", "preset 1", "dealer reset")
                .thenSignals(
                        new EntryDiscarded(), new ReArmed(), ENROLS, new FaceplateChanged(Faceplate.silent("NEW")));
        inAWait()
                .when("radio off", "radio on", "dealer reset")
                .thenSignals(new ReArmed(), ENROLS)
                .thenPhase(new Verifying(MINUTE, Duration.ZERO));
    }

    @Test
    void R22_aLostLinkLeadsToTheCode() {
        Story.of(LOCK)
                .when("ignition ON", "immobiliser confirmed", "link lost")
                .thenSignals(new LinkRejected(RefusalReason.LINK_LOST), new FaceplateChanged(Faceplate.silent("CODE")));
    }
}
