// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.catalogue;

import static io.github.micralock.core.catalogue.Catalogue.K11_LINKED;
import static io.github.micralock.core.catalogue.Catalogue.NATS_1998;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.car.Car;
import io.github.micralock.core.car.CarState;
import io.github.micralock.core.car.Immobiliser;
import io.github.micralock.core.car.RadioBay;
import org.junit.jupiter.api.Test;

/** What Nissan's linked units do, as told, each in a car. */
class NissanLinkedUnitsTest {

    private static final UnitIdentity UNIT = UnitIdentity.of("unit-1");
    private static final RadioBay ANOTHER_CAR =
            new RadioBay(IgnitionPosition.ON, true, Immobiliser.storing(UnitIdentity.of("unit-2")), false);

    private static CarState after(Car car, CarState state, String... events) {
        CarState now = state;
        for (String event : events) {
            now = car.next(now, LockEvent.parse(event));
        }
        return now;
    }

    private static CarState inAnotherCar(Car car, CarState state) {
        return car.workshop()
                .fit(car.workshop().takeOut(state).unit(), ANOTHER_CAR)
                .after();
    }

    @Test
    void R19_R20_R23_aNatsUnitShowsNewForThreeTenthsOfASecondAndWaitAtEachLaterStart() {
        Car car = Car.of(RadioLock.linked(NATS_1998, UNIT));
        CarState first = after(car, car.initial(), "ignition ACC");
        assertThat(car.view(first).text()).isEqualTo("NEW");
        CarState playing = after(car, first, "elapse PT0.3S");
        assertThat(car.view(playing).audible()).isTrue();
        assertThat(playing.immobiliser()).isEqualTo(Immobiliser.storing(UNIT));
        CarState later = after(car, playing, "radio off", "radio on");
        assertThat(car.view(later).text()).isEqualTo("WAIT");
        assertThat(car.view(after(car, later, "elapse PT0.3S")).audible()).isTrue();
    }

    @Test
    void R20_R22_aNatsUnitWhoseWireIsCutIsSecureUntilADealerComes() {
        Car car = Car.of(RadioLock.linked(NATS_1998, UNIT));
        CarState playing = after(car, car.initial(), "ignition ACC", "elapse PT0.3S");
        CarState cut = car.workshop().cutWire(playing).after();
        assertThat(car.view(cut).text()).isEqualTo("SECURE");
        CarState mended = car.workshop().mendWire(cut).after();
        CarState restarted = after(car, mended, "battery off", "battery on", "radio off", "radio on", "elapse PT1H");
        assertThat(car.view(restarted).text()).isEqualTo("SECURE");
        assertThat(car.view(after(car, restarted, "dealer reset", "elapse PT0.3S"))
                        .audible())
                .isTrue();
    }

    @Test
    void R20_aNatsUnitThatHearsNothingForAMinuteIsSecure() {
        Car car = Car.of(RadioLock.linked(NATS_1998, UNIT));
        CarState playing = after(car, car.initial(), "ignition ACC", "elapse PT0.3S", "ignition OFF");
        CarState silent = after(car, car.workshop().cutWire(playing).after(), "ignition ACC", "elapse PT59S");
        assertThat(car.view(silent).text()).isEqualTo("WAIT");
        assertThat(car.view(after(car, silent, "elapse PT1S")).text()).isEqualTo("SECURE");
    }

    @Test
    void R20_P6_aK11ThatSaysSecuritySearchesInAnotherCarAndPlaysAtHome() {
        Car car = Car.of(RadioLock.linked(K11_LINKED, UNIT));
        CarState home = after(car, car.initial(), "ignition ACC", "elapse PT0.3S");
        CarState away = after(car, inAnotherCar(car, home), "elapse PT1000H");
        assertThat(car.view(away).text()).isEqualTo("SECURITY");
        assertThat(car.unit().apply(away.unit(), LockEvent.parse("preset 1")).ignored())
                .isTrue();
        RadioBay own = new RadioBay(IgnitionPosition.ON, true, Immobiliser.storing(UNIT), false);
        CarState back =
                car.workshop().fit(car.workshop().takeOut(away).unit(), own).after();
        assertThat(car.view(after(car, back, "elapse PT0.3S")).audible()).isTrue();
    }

    @Test
    void R20_aNatsUnitFromAnotherCarIsSecureAtOnceAndEverAfter() {
        Car car = Car.of(RadioLock.linked(NATS_1998, UNIT));
        CarState away = inAnotherCar(car, after(car, car.initial(), "ignition ACC", "elapse PT0.3S"));
        assertThat(car.view(after(car, away, "elapse PT0.3S")).text()).isEqualTo("SECURE");
    }
}
