// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.car;

import static io.github.micralock.core.car.LinkedUnits.HEALS;
import static io.github.micralock.core.car.LinkedUnits.ONE;
import static io.github.micralock.core.car.LinkedUnits.SEARCHES;
import static io.github.micralock.core.car.LinkedUnits.STICKS;
import static io.github.micralock.core.car.LinkedUnits.THEN_CODE;
import static io.github.micralock.core.car.LinkedUnits.TWO;

import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.link.QueryPurpose;
import io.github.micralock.api.link.RefusalReason;
import io.github.micralock.api.profile.LinkRules;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.signal.ImmobiliserQueried;
import io.github.micralock.api.signal.LinkConfirmed;
import io.github.micralock.api.signal.LinkRejected;
import org.junit.jupiter.api.Test;

/** What a cut wire and another immobiliser do to a unit (R20-R24, P6). */
class WireStoryTest {

    private static final FaceplateChanged SECURE = new FaceplateChanged(Faceplate.silent("SECURE"));
    private static final FaceplateChanged SECURITY = new FaceplateChanged(Faceplate.silent("SECURITY"));
    private static final FaceplateChanged PLAYS = new FaceplateChanged(Faceplate.PLAYING);
    private static final LinkRejected LOST = new LinkRejected(RefusalReason.LINK_LOST);
    private static final ImmobiliserQueried VERIFIES = new ImmobiliserQueried(ONE, QueryPurpose.VERIFYING);

    private static CarStory playing(LinkRules link) {
        return CarStory.of(LinkedUnits.car(link, ONE))
                .when("ignition ACC", "elapse PT0.3S")
                .thenPlays();
    }

    @Test
    void R20_R22_aUnitThatSearchesLosesItsLinkAndFindsItAgainWhenTheWireIsMended() {
        playing(SEARCHES)
                .wireCut()
                .thenSignals(LOST, VERIFIES, SECURITY)
                .thenNoDeadline()
                .when("elapse PT1000H")
                .thenShows("SECURITY")
                .wireMended()
                .thenSignals()
                .thenDeadline("PT0.3S")
                .when("elapse PT0.3S")
                .thenSignals(new LinkConfirmed(), PLAYS);
    }

    @Test
    void R20_R22_aUnitThatDoesNotSearchIsRefusedAndAMendedWireAloneHelpsIt() {
        playing(HEALS)
                .wireCut()
                .thenSignals(LOST, SECURE)
                .wireMended()
                .thenSignals()
                .when("elapse PT1H")
                .thenShows("SECURE")
                .when("radio off", "radio on", "elapse PT0.3S")
                .thenPlays();
        playing(STICKS)
                .wireCut()
                .thenSignals(LOST, SECURE)
                .wireMended()
                .when("radio off", "radio on", "battery off", "battery on", "elapse PT1H")
                .thenShows("SECURE")
                .when("dealer reset", "elapse PT0.3S")
                .thenPlays();
    }

    @Test
    void R20_R21_overACutWireSilenceIsARefusalAndNoAttempt() {
        playing(HEALS)
                .when("ignition OFF")
                .wireCut()
                .thenSignals()
                .when("ignition ACC")
                .thenShows("SECURITY")
                .thenDeadline("PT1S")
                .when("elapse PT1S")
                .thenSignals(new LinkRejected(RefusalReason.TIMED_OUT), SECURE)
                .thenAttempts(0)
                .thenLinked(true);
    }

    @Test
    void R20_aWireMendedBeforeTheTimeOutLetsTheAnswerThrough() {
        playing(HEALS)
                .when("ignition OFF")
                .wireCut()
                .when("ignition ACC", "elapse PT0.5S")
                .wireMended()
                .thenDeadline("PT0.3S")
                .when("elapse PT0.3S")
                .thenPlays();
    }

    @Test
    void R22_aCutDuringTheExchangeLosesTheAnswer() {
        CarStory.of(LinkedUnits.car(HEALS, ONE))
                .when("ignition ACC", "elapse PT0.2S")
                .wireCut()
                .thenSignals()
                .thenDeadline("PT0.8S")
                .when("elapse PT0.8S")
                .thenSignals(new LinkRejected(RefusalReason.TIMED_OUT), SECURE)
                .thenLinked(false)
                .thenNothingStored();
    }

    @Test
    void R22_whatIsCutOrWholeAlreadyIsIgnored() {
        playing(SEARCHES)
                .wireMended()
                .thenIgnored(IgnoredReason.ALREADY_SO)
                .thenPlays()
                .wireCut()
                .wireCut()
                .thenIgnored(IgnoredReason.ALREADY_SO)
                .thenShows("SECURITY");
    }

    @Test
    void R23_P6_anotherImmobiliserEndsTheMusicAtOnceAndRefusesTheUnit() {
        playing(SEARCHES)
                .immobiliserReplaced(Immobiliser.storing(TWO))
                .thenSignals(LOST, VERIFIES, SECURITY)
                .when("elapse PT0.3S")
                .thenSignals(new LinkRejected(RefusalReason.REFUSED))
                .when("elapse PT1000H")
                .thenShows("SECURITY")
                .immobiliserReplaced(Immobiliser.storing(ONE))
                .thenSignals()
                .when("elapse PT0.3S")
                .thenPlays();
    }

    @Test
    void R23_anImmobiliserReplacedDuringAnExchangeIsAskedAnew() {
        CarStory.of(LinkedUnits.car(SEARCHES, ONE))
                .when("ignition ACC", "elapse PT0.2S")
                .immobiliserReplaced(Immobiliser.EMPTY)
                .thenDeadline("PT0.3S")
                .when("elapse PT0.3S")
                .thenPlays()
                .thenStored(ONE);
    }

    @Test
    void R23_overACutWireNobodyNoticesAnotherImmobiliser() {
        playing(HEALS)
                .wireCut()
                .immobiliserReplaced(Immobiliser.storing(TWO))
                .thenSignals()
                .thenStored(TWO)
                .when("radio off", "radio on")
                .thenShows("SECURITY")
                .when("elapse PT1S")
                .thenSignals(new LinkRejected(RefusalReason.TIMED_OUT), SECURE);
    }

    @Test
    void R24_anEmptyImmobiliserRefusesAUnitThatIsLinkedAndEnrolsItAfterADealersReset() {
        playing(SEARCHES)
                .immobiliserReplaced(Immobiliser.EMPTY)
                .when("elapse PT0.3S")
                .thenSignals(new LinkRejected(RefusalReason.REFUSED))
                .thenNothingStored()
                .when("dealer reset", "elapse PT0.3S")
                .thenPlays()
                .thenStored(ONE);
    }

    @Test
    void R22_R31_aUnitThatPlaysByItsCodeAsksForItAgainWhenTheLinkIsLost() {
        playing(THEN_CODE)
                .wireCut()
                .thenSignals(LOST, new FaceplateChanged(Faceplate.silent("CODE")))
                .when("preset 1", "preset 1", "confirm")
                .thenPlays()
                .immobiliserReplaced(Immobiliser.storing(TWO))
                .thenPlays()
                .wireMended()
                .thenPlays();
    }

    @Test
    void R31_aWaitStandsStillDuringTheExchangeAndGoesOnWhenTheCarIsTheWrongOne() {
        playing(THEN_CODE)
                .immobiliserReplaced(Immobiliser.storing(TWO))
                .when("preset 1", "confirm", "preset 1", "confirm")
                .thenDeadline("PT0.6S")
                .when("elapse PT0.2S", "radio off", "radio on")
                .thenShows("SECURITY")
                .thenDeadline("PT0.3S")
                .when("elapse PT0.3S")
                .thenShows("SECURE")
                .thenDeadline("PT0.4S")
                .thenAttempts(2);
    }

    @Test
    void R31_theRightImmobiliserEndsTheWaitAndZeroesTheAttempts() {
        playing(THEN_CODE)
                .wireCut()
                .when("preset 1", "confirm", "preset 1", "confirm")
                .thenDeadline("PT0.6S")
                .wireMended()
                .thenSignals()
                .thenDeadline("PT0.6S")
                .when("radio off", "radio on", "elapse PT0.3S")
                .thenPlays()
                .thenAttempts(0);
    }
}
