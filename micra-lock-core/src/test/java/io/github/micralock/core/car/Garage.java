// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.car;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.supply.IgnitionPosition;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Two cars, and head units that are in one of them or on the bench: all that can be done with them, as a value.
 *
 * @param machines the car of each unit, by the number of the unit
 * @param wires whether wires are cut and mended
 * @param driven the cars that have a unit, by the number of the car
 * @param fitted the number of the unit that is in a car, by the number of the car
 * @param empty the cars that have none, by the number of the car
 * @param bench the units that are in no car, by their number
 */
record Garage(
        ImmutableList<Car> machines,
        boolean wires,
        ImmutableMap<Integer, CarState> driven,
        ImmutableMap<Integer, Integer> fitted,
        ImmutableMap<Integer, RadioBay> empty,
        ImmutableMap<Integer, LockState> bench) {

    /** Two new cars, and new units beside them. */
    static Garage with(ImmutableList<Car> machines, boolean wires) {
        ImmutableMap.Builder<Integer, LockState> bench = ImmutableMap.builder();
        for (int unit = 0; unit < machines.size(); unit++) {
            bench.put(unit, machines.get(unit).unit().initial());
        }
        return new Garage(
                machines,
                wires,
                ImmutableMap.of(),
                ImmutableMap.of(),
                ImmutableMap.of(0, RadioBay.OF_A_NEW_CAR, 1, RadioBay.OF_A_NEW_CAR),
                bench.buildOrThrow());
    }

    /** These cars, where one that is empty has another immobiliser. */
    Garage withImmobiliser(int car, Immobiliser immobiliser) {
        RadioBay bay = new RadioBay(IgnitionPosition.LOCK, true, immobiliser, false);
        return new Garage(machines, wires, driven, fitted, with(empty, car, bay), bench);
    }

    /** What follows from anything that can be done to any car. */
    Stream<Garage> successors(ImmutableList<LockEvent> events) {
        return Stream.of(
                        driven.keySet().stream().flatMap(car -> driving(car, events)),
                        driven.keySet().stream().flatMap(this::repairing),
                        driven.keySet().stream().map(this::takenOut),
                        empty.keySet().stream()
                                .flatMap(car -> bench.keySet().stream().map(unit -> fittedIn(car, unit))))
                .flatMap(all -> all);
    }

    private Stream<Garage> driving(int car, ImmutableList<LockEvent> events) {
        Car machine = machines.get(unitIn(car));
        return stepping(car, events.stream().map(event -> here -> machine.apply(here, event)));
    }

    private Stream<Garage> repairing(int car) {
        Workshop workshop = machines.get(unitIn(car)).workshop();
        Stream<Function<CarState, CarStep>> wire =
                wires ? Stream.of(workshop::cutWire, workshop::mendWire) : Stream.of();
        return stepping(
                car, Stream.concat(wire, Stream.of(workshop::reinitialise, here -> swapped(workshop, here, car))));
    }

    private Stream<Garage> stepping(int car, Stream<Function<CarState, CarStep>> steps) {
        return steps.map(step -> step.apply(stateOf(car)).after())
                .map(after -> new Garage(machines, wires, with(driven, car, after), fitted, empty, bench));
    }

    /** The immobiliser of the other car, as a second-hand part. */
    private CarStep swapped(Workshop workshop, CarState here, int car) {
        return workshop.replaceImmobiliser(here, immobiliser(1 - car));
    }

    Immobiliser immobiliser(int car) {
        CarState there = driven.get(car);
        return there == null ? Optional.ofNullable(empty.get(car)).orElseThrow().immobiliser() : there.immobiliser();
    }

    private Garage takenOut(int car) {
        Removal removal = machines.get(unitIn(car)).workshop().takeOut(stateOf(car));
        return new Garage(
                machines,
                wires,
                without(driven, car),
                without(fitted, car),
                with(empty, car, removal.bay()),
                with(bench, unitIn(car), removal.unit()));
    }

    private Garage fittedIn(int car, int unit) {
        LockState lock = Optional.ofNullable(bench.get(unit)).orElseThrow();
        RadioBay bay = Optional.ofNullable(empty.get(car)).orElseThrow();
        return new Garage(
                machines,
                wires,
                with(driven, car, machines.get(unit).workshop().fit(lock, bay).after()),
                with(fitted, car, unit),
                without(empty, car),
                without(bench, unit));
    }

    int unitIn(int car) {
        return Optional.ofNullable(fitted.get(car)).orElseThrow();
    }

    CarState stateOf(int car) {
        return Optional.ofNullable(driven.get(car)).orElseThrow();
    }

    private static <V> ImmutableMap<Integer, V> with(Map<Integer, V> map, int key, V value) {
        return ImmutableMap.<Integer, V>builder().putAll(map).put(key, value).buildKeepingLast();
    }

    private static <V> ImmutableMap<Integer, V> without(Map<Integer, V> map, int key) {
        return map.entrySet().stream()
                .filter(entry -> entry.getKey() != key)
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
