// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.car;

import static io.github.micralock.core.car.LinkedUnits.HEALS;
import static io.github.micralock.core.car.LinkedUnits.ONE;
import static io.github.micralock.core.car.LinkedUnits.SEARCHES;
import static io.github.micralock.core.car.LinkedUnits.STICKS;

import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.link.QueryPurpose;
import io.github.micralock.api.link.RefusalReason;
import io.github.micralock.api.profile.AfterRefusal;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.LinkRules;
import io.github.micralock.api.signal.EntryDiscarded;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.signal.ImmobiliserQueried;
import io.github.micralock.api.signal.LinkConfirmed;
import io.github.micralock.api.signal.LinkRejected;
import io.github.micralock.api.signal.ReArmed;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A head unit in its own car: enrolled once, verified at each start (R18-R24). */
class CarStoryTest {

    private static final String LINKS = "io.github.micralock.core.car.LinkedUnits#links";

    private static final ImmobiliserQueried ENROLS = new ImmobiliserQueried(ONE, QueryPurpose.ENROLLING);
    private static final ImmobiliserQueried VERIFIES = new ImmobiliserQueried(ONE, QueryPurpose.VERIFYING);
    private static final FaceplateChanged NEW = new FaceplateChanged(Faceplate.silent("NEW"));
    private static final FaceplateChanged SECURITY = new FaceplateChanged(Faceplate.silent("SECURITY"));
    private static final FaceplateChanged PLAYS = new FaceplateChanged(Faceplate.PLAYING);

    private static CarStory car(LinkRules link) {
        return CarStory.of(LinkedUnits.car(link, ONE));
    }

    @ParameterizedTest
    @MethodSource(LINKS)
    void R19_R23_aNewUnitIsEnrolledWhenTheExchangeIsOverAndNotBefore(LinkRules link) {
        car(link)
                .thenNoDeadline()
                .when("ignition ACC")
                .thenSignals(ENROLS, NEW)
                .thenDeadline("PT0.3S")
                .when("elapse PT0.299999999S")
                .thenSignals()
                .thenLinked(false)
                .thenNothingStored()
                .when("elapse PT0.000000001S")
                .thenSignals(new LinkConfirmed(), PLAYS)
                .thenLinked(true)
                .thenStored(ONE)
                .thenNoDeadline();
    }

    @ParameterizedTest
    @MethodSource(LINKS)
    void R20_eachLaterStartIsVerified(LinkRules link) {
        car(link)
                .when("ignition ACC", "elapse PT1S", "radio off")
                .when("radio on")
                .thenSignals(VERIFIES, SECURITY)
                .when("elapse PT0.3S")
                .thenPlays()
                .when("battery off", "battery on", "elapse PT0.3S")
                .thenPlays()
                .when("ignition START", "ignition ON", "elapse PT0.3S")
                .thenPlays();
    }

    @ParameterizedTest
    @MethodSource(LINKS)
    void R19_R22_aStopBeforeTheAnswerLeavesUnitAndImmobiliserAsTheyWere(LinkRules link) {
        for (String stop : new String[] {"ignition OFF", "ignition START", "radio off", "battery off"}) {
            car(link)
                    .when("ignition ACC", "elapse PT0.2S", stop)
                    .thenIsDark()
                    .thenNoDeadline()
                    .thenLinked(false)
                    .thenNothingStored()
                    .when("elapse PT1H")
                    .thenLinked(false)
                    .thenNothingStored()
                    .when("radio on", "battery on", "ignition ON")
                    .thenDeadline("PT0.3S");
        }
    }

    @ParameterizedTest
    @MethodSource(LINKS)
    void R22_aStopBeforeTheAnswerLeavesALinkedUnitLinked(LinkRules link) {
        car(link)
                .when("ignition ACC", "elapse PT1S", "radio off", "radio on", "elapse PT0.2S", "radio off")
                .thenLinked(true)
                .thenStored(ONE)
                .when("radio on", "elapse PT0.3S")
                .thenPlays();
    }

    @ParameterizedTest
    @MethodSource(LINKS)
    void R23_nobodyOutsideAnswersForTheImmobiliserOrLosesItsLink(LinkRules link) {
        car(link)
                .when("ignition ACC")
                .when("immobiliser confirmed")
                .thenIgnored(IgnoredReason.NOT_FROM_OUTSIDE)
                .when("immobiliser refused")
                .thenIgnored(IgnoredReason.NOT_FROM_OUTSIDE)
                .thenDeadline("PT0.3S")
                .when("elapse PT0.3S", "link lost")
                .thenIgnored(IgnoredReason.NOT_FROM_OUTSIDE)
                .thenPlays();
    }

    @Test
    void R18_aUnitIsToldWhyItTakesNoCode() {
        car(SEARCHES)
                .when("preset 1")
                .thenIgnored(IgnoredReason.NOT_RUNNING)
                .when("ignition ACC", "preset 1")
                .thenIgnored(IgnoredReason.VERIFYING)
                .thenDeadline("PT0.3S")
                .when("ignition ACC")
                .thenIgnored(IgnoredReason.ALREADY_SO);
    }

    @ParameterizedTest
    @MethodSource(LINKS)
    void R24_aUnitResetByADealerAsksToBeEnrolledAndItsOwnImmobiliserStillKnowsIt(LinkRules link) {
        car(link)
                .when("ignition ACC", "elapse PT0.3S", "elapse PT0.1S")
                .when("dealer reset")
                .thenSignals(new ReArmed(), ENROLS, NEW)
                .thenLinked(false)
                .thenStored(ONE)
                .when("elapse PT0.2S", "dealer reset")
                .thenSignals(new ReArmed(), ENROLS)
                .thenDeadline("PT0.3S")
                .when("elapse PT0.3S")
                .thenPlays();
    }

    @Test
    void R24_aCarWhoseImmobiliserIsInitialisedAnewRefusesItsOldUnitUntilADealerResetsThatToo() {
        car(STICKS)
                .when("ignition ACC", "elapse PT0.3S")
                .reinitialised()
                .thenSignals()
                .thenNothingStored()
                .thenPlays()
                .when("radio off", "radio on", "elapse PT0.3S")
                .thenSignals(new LinkRejected(RefusalReason.REFUSED), new FaceplateChanged(Faceplate.silent("SECURE")))
                .thenNothingStored()
                .when("dealer reset", "elapse PT0.3S")
                .thenPlays()
                .thenStored(ONE);
    }

    @Test
    void R24_anImmobiliserInitialisedDuringAnExchangeAnswersAsWhatItIsThen() {
        car(SEARCHES)
                .when("ignition ACC", "elapse PT0.3S", "radio off", "radio on", "elapse PT0.2S")
                .reinitialised()
                .thenDeadline("PT0.1S")
                .when("elapse PT0.1S")
                .thenSignals(new LinkRejected(RefusalReason.REFUSED))
                .thenShows("SECURITY");
    }

    @Test
    void R23_anExchangeWithoutLengthIsAnsweredAtOnceAndEverySignalIsTold() {
        car(new LinkOnly(Duration.ZERO, AfterRefusal.KEEP_SEARCHING, Duration.ZERO))
                .when("ignition ACC")
                .thenSignals(ENROLS, NEW, new LinkConfirmed(), PLAYS)
                .thenNoDeadline();
    }

    @Test
    void R26_aJumpTellsEverySignalInOrder() {
        car(HEALS)
                .when("ignition ACC", "elapse PT0.3S", "radio off")
                .immobiliserReplaced(Immobiliser.EMPTY)
                .when("radio on", "elapse PT1000H")
                .thenSignals(new LinkRejected(RefusalReason.REFUSED), new FaceplateChanged(Faceplate.silent("SECURE")));
    }

    @Test
    void R18_R23_aUnitWithoutLinkIsLeftAloneByTheCar() {
        Car typed = Car.of(RadioLock.of(Catalogue.K11_HANDBOOK, SecurityCode.parse("2468")));
        CarStory.of(typed)
                .when("ignition ACC")
                .thenShows("CODE")
                .thenNoDeadline()
                .when("immobiliser confirmed")
                .thenIgnored(IgnoredReason.NOT_FROM_OUTSIDE)
                .when("preset 1", "battery off")
                .thenSignals(new EntryDiscarded(), new FaceplateChanged(Faceplate.DARK))
                .wireCut()
                .thenSignals()
                .wireMended()
                .thenSignals()
                .immobiliserReplaced(Immobiliser.storing(ONE))
                .thenSignals()
                .when("battery on")
                .thenShows("CODE");
    }
}
