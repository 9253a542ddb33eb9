// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.car;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.github.micralock.core.car.LinkedUnits.ONE;
import static io.github.micralock.core.car.LinkedUnits.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.profile.LinkOnly;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of two cars and one or two units, whatever drivers, thieves and workshops do with them (R19, P6). */
class TwoCarsTest {

    private static final String WITHOUT_CODE = "io.github.micralock.core.car.LinkedUnits#withoutCode";

    private static final ImmutableList<UnitIdentity> NAMES = ImmutableList.of(ONE, TWO);

    private static final ImmutableList<LockEvent> ONE_UNIT = LockEvent.parseLines("""
            ignition LOCK
            ignition ACC
            radio off
            radio on
            battery off
            battery on
            dealer reset
            elapse PT0.1S
            elapse PT0.3S
            elapse PT1S
            """);

    /** With two units there is no time but the time-out: an exchange takes none. */
    private static final ImmutableList<LockEvent> TWO_UNITS = LockEvent.parseLines("""
            ignition LOCK
            ignition ACC
            dealer reset
            elapse PT1S
            """);

    private static ImmutableSet<Garage> garages(Garage start, ImmutableList<LockEvent> events) {
        return CarExploration.reachable(
                start, garage -> garage.successors(events).collect(toImmutableList()));
    }

    @ParameterizedTest
    @MethodSource(WITHOUT_CODE)
    void R19_P6_oneUnitPlaysOnlyWhereItIsLinkedAndNeverWhereAnotherIsStored(LinkOnly link) {
        Garage start = Garage.with(ImmutableList.of(LinkedUnits.car(link, ONE)), true);
        Garage strange = Garage.with(ImmutableList.of(LinkedUnits.car(link, ONE)), true)
                .withImmobiliser(1, Immobiliser.storing(TWO));
        ImmutableSet<Garage> garages = ImmutableSet.<Garage>builder()
                .addAll(garages(start, ONE_UNIT))
                .addAll(garages(strange, ONE_UNIT))
                .build();
        everyCarIsSafe(garages);
        assertThat(garages).anyMatch(TwoCarsTest::hasALinkedUnitInTheWrongCar);
    }

    @ParameterizedTest
    @MethodSource(WITHOUT_CODE)
    void R19_P6_twoUnitsPlayOnlyWhereTheyAreLinkedAndNeverWhereTheOtherIsStored(LinkOnly link) {
        LinkOnly atOnce = new LinkOnly(link.timeOut(), link.afterRefusal(), Duration.ZERO);
        Garage start = Garage.with(
                NAMES.stream().map(name -> LinkedUnits.car(atOnce, name)).collect(toImmutableList()), false);
        ImmutableSet<Garage> garages = garages(start, TWO_UNITS);
        everyCarIsSafe(garages);
        assertThat(garages)
                .anyMatch(TwoCarsTest::hasALinkedUnitInTheWrongCar)
                .anyMatch(garage -> seats(garage).filter(TwoCarsTest::plays).count() == 2);
        for (UnitIdentity name : NAMES) {
            for (int car : new int[] {0, 1}) {
                assertThat(garages).anyMatch(garage -> garage.immobiliser(car).equals(Immobiliser.storing(name)));
            }
        }
    }

    private record Seat(CarState state, UnitIdentity name) {}

    private static Stream<Seat> seats(Garage garage) {
        return garage.driven().keySet().stream()
                .map(car -> new Seat(garage.stateOf(car), NAMES.get(garage.unitIn(car))));
    }

    private static void everyCarIsSafe(ImmutableSet<Garage> garages) {
        for (Garage garage : garages) {
            seats(garage)
                    .filter(TwoCarsTest::plays)
                    .forEach(seat -> assertThat(seat.state().unit().linked() && isKnownOrNobodyIs(seat))
                            .as("%s", seat)
                            .isTrue());
        }
    }

    private static boolean hasALinkedUnitInTheWrongCar(Garage garage) {
        return seats(garage).anyMatch(seat -> seat.state().unit().linked() && !isKnownOrNobodyIs(seat));
    }

    private static boolean isKnownOrNobodyIs(Seat car) {
        Optional<UnitIdentity> stored = car.state().immobiliser().stored();
        return stored.isEmpty() || stored.get().equals(car.name());
    }

    private static boolean plays(Seat car) {
        return car.state().unit().phase() instanceof Operating;
    }
}
