// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.story;

import static io.github.micralock.core.catalogue.Catalogue.K11_HANDBOOK;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.link.QueryPurpose;
import io.github.micralock.api.link.RefusalReason;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.profile.AfterRefusal;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.LinkRules;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.signal.ImmobiliserQueried;
import io.github.micralock.api.signal.LinkConfirmed;
import io.github.micralock.api.signal.LinkRejected;
import io.github.micralock.api.signal.ReArmed;
import io.github.micralock.core.RadioLock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A unit that proves itself to its car's immobiliser and takes no code (R18-R22, R24). */
class LinkStoryTest {

    private static final UnitIdentity UNIT = UnitIdentity.of("unit-1");
    private static final Duration EXCHANGE = Duration.ofMillis(300);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static final LockMachine SEARCHING =
            linked(new LinkOnly(Duration.ZERO, AfterRefusal.KEEP_SEARCHING, EXCHANGE));
    private static final LockMachine HEALING = linked(new LinkOnly(MINUTE, AfterRefusal.UNTIL_SWITCHED_ON, EXCHANGE));
    private static final LockMachine STICKY = linked(new LinkOnly(MINUTE, AfterRefusal.UNTIL_DEALER, EXCHANGE));

    private static final ImmobiliserQueried ENROLS = new ImmobiliserQueried(UNIT, QueryPurpose.ENROLLING);
    private static final ImmobiliserQueried VERIFIES = new ImmobiliserQueried(UNIT, QueryPurpose.VERIFYING);
    private static final FaceplateChanged SECURITY = new FaceplateChanged(Faceplate.silent("SECURITY"));

    private static LockMachine linked(LinkRules rules) {
        LockProfile profile = K11_HANDBOOK.toBuilder()
                .named("LINKED", "A linked unit")
                .link(rules)
                .build();
        return RadioLock.linked(profile, UNIT);
    }

    @Test
    void R19_aNewUnitEnrolsAtItsFirstRunAndIsLinkedWhenTheConfirmationArrives() {
        Story.of(SEARCHING)
                .thenIsDark()
                .thenLinked(false)
                .when("ignition ACC")
                .thenSignals(ENROLS, new FaceplateChanged(Faceplate.silent("NEW")))
                .when("ignition ON")
                .thenSignals()
                .thenLinked(false)
                .when("immobiliser confirmed")
                .thenSignals(new LinkConfirmed(), new FaceplateChanged(Faceplate.PLAYING))
                .thenLinked(true)
                .thenPlays();
    }

    @Test
    void R19_aNewUnitThatIsRefusedStaysUnlinkedUntilTheNextStart() {
        for (LockMachine lock : new LockMachine[] {SEARCHING, HEALING, STICKY}) {
            Story.of(lock)
                    .when("ignition ACC", "immobiliser refused")
                    .thenSignals(
                            new LinkRejected(RefusalReason.REFUSED), new FaceplateChanged(Faceplate.silent("SECURE")))
                    .thenPhase(new LinkRefused())
                    .thenLinked(false)
                    .when("ignition ON")
                    .thenSignals()
                    .when("radio off", "radio on")
                    .thenSignals(ENROLS, new FaceplateChanged(Faceplate.silent("NEW")));
        }
    }

    @Test
    void R6_R20_aLinkedUnitVerifiesEachTimeItStartsRunning() {
        Story.of(SEARCHING)
                .when("ignition ACC", "immobiliser confirmed", "ignition START")
                .thenIsDark()
                .when("ignition ON")
                .thenSignals(VERIFIES, SECURITY)
                .when("immobiliser confirmed")
                .thenPlays()
                .when("battery off", "battery on")
                .thenSignals(VERIFIES, SECURITY);
    }

    @Test
    void R20_aUnitThatKeepsSearchingPlaysAsSoonAsTheRightImmobiliserAnswers() {
        Story.of(SEARCHING)
                .when("ignition ACC", "immobiliser confirmed", "radio off", "radio on")
                .thenNoDeadline()
                .when("immobiliser refused")
                .thenSignals(new LinkRejected(RefusalReason.REFUSED))
                .thenShows("SECURITY")
                .when("elapse PT1000H")
                .thenShows("SECURITY")
                .when("immobiliser confirmed")
                .thenPlays();
    }

    @Test
    void R20_aUnitThatHealsIsRefusedUntilItIsSwitchedOnAgain() {
        Story.of(HEALING)
                .when("ignition ACC", "immobiliser confirmed", "radio off", "radio on", "immobiliser refused")
                .thenShows("SECURE")
                .when("immobiliser confirmed")
                .thenIgnored(IgnoredReason.NOT_QUERIED)
                .when("preset 1")
                .thenIgnored(IgnoredReason.LINK_REFUSED)
                .when("radio off")
                .thenPhase(new Verifying(MINUTE, Duration.ZERO))
                .when("radio on")
                .thenSignals(VERIFIES, SECURITY);
    }

    @Test
    void R20_aStickyRefusalOutlivesEverySwitchAndTheBatteryUntilADealerComes() {
        Story.of(STICKY)
                .when("ignition ACC", "immobiliser confirmed", "radio off", "radio on", "immobiliser refused")
                .when("radio off", "radio on", "battery off", "battery on", "ignition LOCK", "ignition ACC")
                .thenShows("SECURE")
                .when("dealer reset")
                .thenSignals(new ReArmed(), ENROLS, new FaceplateChanged(Faceplate.silent("NEW")))
                .thenLinked(false);
    }

    @Test
    void R20_silenceIsARefusalAfterTheTimeOutAndTheTimeOutRunsOnlyWhileTheUnitRuns() {
        Story.of(HEALING)
                .when("ignition ACC", "immobiliser confirmed", "radio off")
                .thenNoDeadline()
                .when("elapse PT1H", "radio on", "elapse PT59S")
                .thenDeadline("PT1S")
                .when("radio off", "radio on")
                .thenDeadline("PT1M")
                .when("elapse PT1M")
                .thenSignals(
                        new LinkRejected(RefusalReason.TIMED_OUT), new FaceplateChanged(Faceplate.silent("SECURE")))
                .thenAttempts(0);
    }

    @Test
    void R22_aLostLinkLeadsWhereARefusalLeads() {
        Story.of(HEALING)
                .when("ignition ACC", "immobiliser confirmed", "link lost")
                .thenSignals(
                        new LinkRejected(RefusalReason.LINK_LOST), new FaceplateChanged(Faceplate.silent("SECURE")));
        Story.of(SEARCHING)
                .when("ignition ACC", "immobiliser confirmed", "link lost")
                .thenSignals(new LinkRejected(RefusalReason.LINK_LOST), VERIFIES, SECURITY)
                .when("link lost")
                .thenIgnored(IgnoredReason.NOT_QUERIED);
    }

    @Test
    void R18_aLinkedUnitTakesNoCode() {
        Story.of(HEALING)
                .when("preset 1")
                .thenIgnored(IgnoredReason.NOT_RUNNING)
                .when("immobiliser confirmed")
                .thenIgnored(IgnoredReason.NOT_RUNNING)
                .when("ignition ACC", "preset 1")
                .thenIgnored(IgnoredReason.VERIFYING)
                .when("confirm")
                .thenIgnored(IgnoredReason.VERIFYING);
    }

    @Test
    void R24_aDealerReturnsAUnitThatPlaysToNotYetLinked() {
        Story.of(SEARCHING)
                .when("ignition ACC", "immobiliser confirmed", "ignition ON")
                .thenPhase(new Operating(Duration.ZERO))
                .when("dealer reset")
                .thenSignals(new ReArmed(), ENROLS, new FaceplateChanged(Faceplate.silent("NEW")))
                .thenLinked(false);
    }

    @Test
    void R24_aDealerResetsAUnitThatIsDarkAndNothingIsAskedYet() {
        Story.of(HEALING)
                .when("ignition ACC", "immobiliser confirmed", "ignition LOCK", "dealer reset")
                .thenSignals(new ReArmed())
                .thenLinked(false)
                .when("battery off", "dealer reset")
                .thenIgnored(IgnoredReason.NO_PERMANENT_FEED);
    }
}
