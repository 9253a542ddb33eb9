// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.car;

import static io.github.micralock.core.car.LinkedUnits.HEALS;
import static io.github.micralock.core.car.LinkedUnits.ONE;
import static io.github.micralock.core.car.LinkedUnits.SEARCHES;
import static io.github.micralock.core.car.LinkedUnits.STICKS;
import static io.github.micralock.core.car.LinkedUnits.THEN_CODE;
import static io.github.micralock.core.car.LinkedUnits.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.LockState;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.link.QueryPurpose;
import io.github.micralock.api.link.RefusalReason;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.profile.ArmingRules;
import io.github.micralock.api.profile.LinkRules;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.Memory;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.ImmobiliserQueried;
import io.github.micralock.api.signal.LinkRejected;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Second-hand units: what a head unit does in another car (R19-R24, P6). */
class MovingStoryTest {

    private static final String WITHOUT_CODE = "io.github.micralock.core.car.LinkedUnits#withoutCode";

    private static final RadioBay STRANGE = new RadioBay(IgnitionPosition.ON, true, Immobiliser.storing(TWO), false);
    private static final RadioBay INITIALISED = new RadioBay(IgnitionPosition.ACC, true, Immobiliser.EMPTY, false);

    private static CarStory playing(LinkRules link) {
        return CarStory.of(LinkedUnits.car(link, ONE))
                .when("ignition ACC", "elapse PT0.3S")
                .thenPlays();
    }

    @Test
    void R20_P6_aLinkedUnitSearchesForEverInAStrangeCar() {
        playing(SEARCHES)
                .movedTo(STRANGE)
                .thenSignals(
                        new ImmobiliserQueried(ONE, QueryPurpose.VERIFYING),
                        new FaceplateChanged(Faceplate.silent("SECURITY")))
                .when("elapse PT0.3S")
                .thenSignals(new LinkRejected(RefusalReason.REFUSED))
                .when("elapse PT10000H", "radio off", "radio on", "elapse PT1H")
                .thenShows("SECURITY")
                .thenStored(TWO);
    }

    @Test
    void R20_aUnitThatCameBackPlaysAgainUnlessItsRefusalSticks() {
        RadioBay own = new RadioBay(IgnitionPosition.ON, true, Immobiliser.storing(ONE), false);
        playing(SEARCHES)
                .movedTo(STRANGE)
                .when("elapse PT1H")
                .movedTo(own)
                .when("elapse PT0.3S")
                .thenPlays();
        playing(HEALS)
                .movedTo(STRANGE)
                .when("elapse PT1H")
                .movedTo(own)
                .when("elapse PT0.3S")
                .thenPlays();
        playing(STICKS)
                .movedTo(STRANGE)
                .when("elapse PT1H")
                .movedTo(own)
                .when("elapse PT1H")
                .thenShows("SECURE")
                .when("dealer reset", "elapse PT0.3S")
                .thenPlays();
    }

    @ParameterizedTest
    @MethodSource(WITHOUT_CODE)
    void R24_P6_neitherTheDealerNorAnEmptyImmobiliserHelpsAloneAndBothTogetherDo(LinkRules link) {
        playing(link)
                .movedTo(STRANGE)
                .when("elapse PT1H", "dealer reset", "elapse PT1H")
                .thenShows("SECURE")
                .thenLinked(false)
                .thenStored(TWO);
        playing(link).movedTo(INITIALISED).when("elapse PT1H").thenNothingStored();
        playing(link)
                .movedTo(INITIALISED)
                .when("elapse PT1H", "dealer reset", "elapse PT0.3S")
                .thenPlays()
                .thenStored(ONE);
    }

    @Test
    void R19_aNewUnitIsRefusedByACarThatKnowsAnother() {
        CarStory.of(LinkedUnits.car(SEARCHES, ONE))
                .movedTo(STRANGE)
                .when("elapse PT0.3S")
                .thenShows("SECURE")
                .thenLinked(false)
                .thenStored(TWO);
    }

    @Test
    void R5_R23_aUnitThatIsTakenOutIsDarkAndTheCarKeepsTheRest() {
        CarState state = playing(SEARCHES).when("ignition ON").state();
        Removal removal = LinkedUnits.car(SEARCHES, ONE).workshop().takeOut(state);
        assertThat(removal.unit().supply().permanentFeed()).isFalse();
        assertThat(removal.unit().linked()).isTrue();
        assertThat(removal.signals()).containsExactly(new FaceplateChanged(Faceplate.DARK));
        assertThat(removal.bay()).isEqualTo(new RadioBay(IgnitionPosition.ON, true, Immobiliser.storing(ONE), false));
    }

    @Test
    void R23_aUnitTakenOutOfACarWithoutBatteryNoticesNothing() {
        Car car = LinkedUnits.car(SEARCHES, ONE);
        CarState state = playing(SEARCHES).when("battery off").wireCut().state();
        Removal removal = car.workshop().takeOut(state);
        assertThat(removal.unit()).isEqualTo(state.unit());
        assertThat(removal.signals()).isEmpty();
        assertThat(removal.bay()).isEqualTo(new RadioBay(IgnitionPosition.ACC, false, Immobiliser.storing(ONE), true));
    }

    @Test
    void R23_aUnitGetsKeyAndBatteryOfTheCarAndKeepsItsOwnSwitch() {
        Car car = LinkedUnits.car(SEARCHES, ONE);
        CarState off = playing(SEARCHES).when("radio off").state();
        RadioBay unfed = new RadioBay(IgnitionPosition.OFF, false, Immobiliser.EMPTY, true);
        CarState fitted = car.workshop().fit(off.unit(), unfed).after();
        assertThat(fitted.unit().supply().ignition()).isEqualTo(IgnitionPosition.OFF);
        assertThat(fitted.unit().supply().permanentFeed()).isFalse();
        assertThat(fitted.unit().supply().switchedOn()).isFalse();
        assertThat(fitted.immobiliser()).isEqualTo(Immobiliser.EMPTY);
        assertThat(fitted.wireCut()).isTrue();
        assertThat(car.workshop().takeOut(fitted).bay()).isEqualTo(unfed);
        RadioBay fed = new RadioBay(IgnitionPosition.OFF, true, Immobiliser.EMPTY, true);
        assertThat(car.workshop()
                        .takeOut(car.workshop().fit(off.unit(), fed).after())
                        .bay())
                .isEqualTo(fed);
    }

    @Test
    void R23_aNewUnitInANewCarIsWhereEveryHistoryStarts() {
        Car car = LinkedUnits.car(SEARCHES, ONE);
        assertThat(car.workshop()
                        .fit(car.unit().initial(), RadioBay.OF_A_NEW_CAR)
                        .after())
                .isEqualTo(car.initial());
    }

    @Test
    void R5_aCodeUnitAsksForItsCodeInTheOtherCar() {
        Car car = Car.of(RadioLock.of(Catalogue.K11_HANDBOOK, SecurityCode.parse("1000")));
        CarStory.of(car)
                .when("ignition ON", "preset 1", "confirm")
                .thenPlays()
                .movedTo(STRANGE)
                .thenShows("CODE")
                .when("preset 1", "confirm")
                .thenPlays();
    }

    @Test
    void R5_aUnitThatWasMovedWithinItsGraceGoesOnPlaying() {
        LockProfile patient = Catalogue.K11_HANDBOOK.toBuilder()
                .arming(new ArmingRules(Duration.ofSeconds(20), Memory.NON_VOLATILE))
                .build();
        Car car = Car.of(RadioLock.of(patient, SecurityCode.parse("1000")));
        CarState playing =
                CarStory.of(car).when("ignition ON", "preset 1", "confirm").state();
        LockState out = car.workshop().takeOut(playing).unit();
        LockState soon = car.unit().next(out, LockEvent.parse("elapse PT19S"));
        LockState late = car.unit().next(out, LockEvent.parse("elapse PT20S"));
        assertThat(car.view(car.workshop().fit(soon, STRANGE).after()).audible())
                .isTrue();
        assertThat(late.phase()).isInstanceOf(AwaitingCode.class);
    }

    @Test
    void R31_aUnitThatTakesACodeBesidesPlaysInAStrangeCarByItsCodeAlone() {
        playing(THEN_CODE)
                .movedTo(STRANGE)
                .when("elapse PT0.3S")
                .thenShows("CODE")
                .when("preset 1", "preset 1", "confirm")
                .thenPlays()
                .thenLinked(true)
                .thenStored(TWO);
    }
}
