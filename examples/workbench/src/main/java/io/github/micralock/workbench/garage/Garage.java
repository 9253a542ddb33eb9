// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.garage;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.signal.Ignored;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.core.car.Car;
import io.github.micralock.core.car.CarState;
import io.github.micralock.core.car.CarStep;
import io.github.micralock.core.car.Immobiliser;
import io.github.micralock.core.car.RadioBay;
import io.github.micralock.core.car.Removal;
import io.github.micralock.core.car.Workshop;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Some cars, one of which has the unit in it; the others have an empty bay. It is immutable. */
public final class Garage {

    private final Car car;
    private final String place;
    private final CarState driven;
    private final ImmutableMap<String, RadioBay> bays;

    private Garage(Car car, String place, CarState driven, ImmutableMap<String, RadioBay> bays) {
        this.car = car;
        this.place = place;
        this.driven = driven;
        this.bays = bays;
    }

    /**
     * Returns new cars, the first of which has a new unit in it: batteries connected, keys at LOCK, wires whole.
     *
     * @param unit the lock of the unit
     * @param cars what the immobiliser of each car knows, by the name of the car; at least one
     * @return the garage
     */
    public static Garage of(LockMachine unit, ImmutableMap<String, Immobiliser> cars) {
        ImmutableMap.Builder<String, RadioBay> bays = ImmutableMap.builder();
        cars.forEach(
                (name, immobiliser) -> bays.put(name, new RadioBay(IgnitionPosition.LOCK, true, immobiliser, false)));
        String first = cars.keySet().iterator().next();
        Immobiliser immobiliser = cars.values().iterator().next();
        CarState driven = new CarState(unit.initial(), immobiliser, false, Duration.ZERO);
        return new Garage(Car.of(unit), first, driven, bays.buildOrThrow());
    }

    /**
     * Returns the lock of the unit.
     *
     * @return the machine
     */
    public LockMachine lock() {
        return car.unit();
    }

    /**
     * Returns where the lock of the unit is.
     *
     * @return the state
     */
    public LockState unit() {
        return driven.unit();
    }

    /**
     * Returns the car that the unit is in, with the unit.
     *
     * @return the state of the car
     */
    public CarState driven() {
        return driven;
    }

    /**
     * Returns which car the unit is in.
     *
     * @return its name
     */
    public String place() {
        return place;
    }

    /**
     * Returns what the cars are called.
     *
     * @return their names, in the order in which they were given
     */
    public ImmutableList<String> cars() {
        return bays.keySet().asList();
    }

    /**
     * Returns the immobiliser of the car that the unit is in.
     *
     * @return the immobiliser
     */
    public Immobiliser immobiliser() {
        return driven.immobiliser();
    }

    /**
     * Says whether the wire from the unit to the immobiliser is cut.
     *
     * @return true if it is
     */
    public boolean wireCut() {
        return driven.wireCut();
    }

    /**
     * Returns how long it takes until something happens by itself.
     *
     * @return a positive duration; empty if nothing ever does
     */
    public Optional<Duration> nextDeadline() {
        return car.nextDeadline(driven);
    }

    /**
     * Lets an event happen to the car that the unit is in.
     *
     * @param event what happens
     * @return what came of it
     */
    public Outcome after(LockEvent event) {
        return outcome(car.apply(driven, event));
    }

    /**
     * Takes the unit out of its car and fits it in another, in no time.
     *
     * @param name one of {@link #cars()}
     * @return what came of it; nothing if the unit is there already
     */
    Outcome movedTo(String name) {
        if (name.equals(place)) {
            return new Outcome(this, ImmutableList.of(), IgnoredReason.ALREADY_SO);
        }
        RadioBay bay = bays.get(name);
        checkArgument(bay != null, "car must be one of %s, was '%s'", bays.keySet(), name);
        Removal removal = workshop().takeOut(driven);
        CarStep fitted = workshop().fit(removal.unit(), bay);
        Map<String, RadioBay> left = new LinkedHashMap<>(bays);
        left.put(place, removal.bay());
        return new Outcome(
                new Garage(car, name, fitted.after(), ImmutableMap.copyOf(left)),
                ImmutableList.<Transition>builder()
                        .addAll(removal.transitions())
                        .addAll(fitted.transitions())
                        .build(),
                null);
    }

    Outcome withWireCut() {
        return outcome(workshop().cutWire(driven));
    }

    Outcome withWireMended() {
        return outcome(workshop().mendWire(driven));
    }

    Outcome withImmobiliser(Immobiliser immobiliser) {
        return outcome(workshop().replaceImmobiliser(driven, immobiliser));
    }

    Outcome initialised() {
        return outcome(workshop().reinitialise(driven));
    }

    private Workshop workshop() {
        return car.workshop();
    }

    private Outcome outcome(CarStep step) {
        Garage after = new Garage(car, place, step.after(), bays);
        boolean byTheCar = step.ignored() && step.transitions().isEmpty();
        return new Outcome(after, step.transitions(), byTheCar ? reason(step) : null);
    }

    private static IgnoredReason reason(CarStep step) {
        return ((Ignored) step.signals().get(0)).reason();
    }
}
