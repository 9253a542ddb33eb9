// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.car;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.github.micralock.core.car.LinkedUnits.TWO;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.micralock.api.event.LockEvent;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every state that a car with one unit can reach, and every step from there: what drivers, workshops and thieves do. */
final class OneCar {

    private static final ImmutableList<LockEvent> EVENTS = LockEvent.parseLines("""
            ignition OFF
            ignition ACC
            ignition START
            radio on
            radio off
            battery on
            battery off
            preset 1
            confirm
            immobiliser confirmed
            immobiliser refused
            link lost
            dealer reset
            elapse PT0S
            elapse PT0.1S
            elapse PT1S
            """);

    private OneCar() {}

    static ImmutableSet<CarState> states(Car car) {
        return CarExploration.reachable(
                car.initial(), state -> steps(car, state).map(CarStep::after).collect(toImmutableList()));
    }

    /** Whatever can happen in a state, events first. */
    static Stream<CarStep> steps(Car car, CarState state) {
        return Stream.concat(EVENTS.stream().map(event -> car.apply(state, event)), work(car, state));
    }

    private static Stream<CarStep> work(Car car, CarState state) {
        Workshop workshop = car.workshop();
        Stream<Function<CarState, CarStep>> work = Stream.of(
                workshop::cutWire,
                workshop::mendWire,
                workshop::reinitialise,
                here -> workshop.replaceImmobiliser(here, Immobiliser.EMPTY),
                here -> workshop.replaceImmobiliser(here, Immobiliser.storing(TWO)),
                here -> moved(workshop, here));
        return work.map(operation -> operation.apply(state));
    }

    private static CarStep moved(Workshop workshop, CarState state) {
        Removal removal = workshop.takeOut(state);
        return new CarStep(state, removal.signals(), removal.transitions())
                .then(workshop.fit(removal.unit(), RadioBay.OF_A_NEW_CAR));
    }
}
