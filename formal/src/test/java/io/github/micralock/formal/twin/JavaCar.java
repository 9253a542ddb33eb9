// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.core.car.Car;
import io.github.micralock.core.car.CarState;
import io.github.micralock.core.car.CarStep;
import io.github.micralock.core.car.Immobiliser;
import io.github.micralock.core.car.RadioBay;
import io.github.micralock.core.car.Removal;
import io.github.micralock.core.car.Workshop;
import io.github.micralock.core.snapshot.SnapshotFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tlc2.value.impl.RecordValue;
import tlc2.value.impl.Value;

/** A car of the Java and the bay of another one, as the specification sees them. */
final class JavaCar {

    /** The car that has the unit, and the one that has none. */
    private record Cars(CarState here, RadioBay other) {}

    private static final Splitter PARTS = Splitter.on(" | ");

    private final Instance instance;
    private final Car car;
    private final Workshop workshop;
    private final SnapshotFormat format;
    private final StateRecord states;
    private final EventRecord events;

    JavaCar(Instance instance) {
        this.instance = instance;
        car = Car.of(instance.machine());
        workshop = car.workshop();
        format = SnapshotFormat.of(instance.profile());
        states = new StateRecord(instance);
        events = new EventRecord(instance);
    }

    String initial() {
        return text(new Cars(
                car.initial(),
                new RadioBay(IgnitionPosition.LOCK, true, immobiliser(Instance.STRANGER.name()), false)));
    }

    private String text(Cars cars) {
        CarState here = cars.here;
        return String.join(
                " | ",
                format.snapshot(here.unit()).text(),
                stored(here.immobiliser()),
                Boolean.toString(here.wireCut()),
                here.exchanging().toString(),
                cars.other.ignition().name(),
                Boolean.toString(cars.other.batteryConnected()),
                stored(cars.other.immobiliser()),
                Boolean.toString(cars.other.wireCut()));
    }

    private Cars cars(String text) {
        List<String> parts = PARTS.splitToList(text);
        return new Cars(
                new CarState(
                        format.parse(parts.get(0)).state(),
                        immobiliser(parts.get(1)),
                        Boolean.parseBoolean(parts.get(2)),
                        Duration.parse(parts.get(3))),
                new RadioBay(
                        IgnitionPosition.valueOf(parts.get(4)),
                        Boolean.parseBoolean(parts.get(5)),
                        immobiliser(parts.get(6)),
                        Boolean.parseBoolean(parts.get(7))));
    }

    private static String stored(Immobiliser immobiliser) {
        return immobiliser.stored().map(UnitIdentity::name).orElse("");
    }

    private static Immobiliser immobiliser(String stored) {
        return stored.isEmpty() ? Immobiliser.EMPTY : Immobiliser.storing(UnitIdentity.of(stored));
    }

    Value abstracted(String text) {
        Cars cars = cars(text);
        return Values.record(ImmutableMap.of(
                "unit", states.of(cars.here.unit()),
                "stored", stored(cars.here.immobiliser()),
                "cut", cars.here.wireCut(),
                "exchanging", instance.grid().ticks(cars.here.exchanging()),
                "other",
                        Values.record(ImmutableMap.of(
                                "key", cars.other.ignition().name(),
                                "battery", cars.other.batteryConnected(),
                                "stored", stored(cars.other.immobiliser()),
                                "cut", cars.other.wireCut()))));
    }

    int nextDeadline(String text) {
        return instance.grid().ticks(car.nextDeadline(cars(text).here).orElse(Duration.ZERO));
    }

    Value step(String text, RecordValue event) {
        Cars cars = cars(text);
        return switch (Values.textField(event, "t")) {
            case "cut" -> outcome(workshop.cutWire(cars.here), cars.other);
            case "mend" -> outcome(workshop.mendWire(cars.here), cars.other);
            case "reinitialise" -> outcome(workshop.reinitialise(cars.here), cars.other);
            case "replace" ->
                outcome(
                        workshop.replaceImmobiliser(cars.here, immobiliser(Values.textField(event, "stored"))),
                        cars.other);
            case "move" -> moved(cars);
            default -> driven(cars, event);
        };
    }

    private Value moved(Cars cars) {
        Removal removal = workshop.takeOut(cars.here);
        CarStep fitted = workshop.fit(removal.unit(), cars.other);
        return outcome(
                new Cars(fitted.after(), removal.bay()),
                ImmutableList.copyOf(Iterables.concat(removal.signals(), fitted.signals())));
    }

    private Value driven(Cars cars, RecordValue event) {
        LockState unit = cars.here.unit();
        CarState after = cars.here;
        List<LockSignal> said = new ArrayList<>();
        ImmutableList<? extends LockEvent> happening = events.events(unit, event);
        for (LockEvent one : happening) {
            CarStep step = car.apply(after, one);
            said.addAll(step.signals());
            after = step.after();
        }
        ImmutableList<LockSignal> told = happening.size() == 1
                ? ImmutableList.copyOf(said)
                : Presses.asOne(said, car.view(cars.here), car.view(after));
        return outcome(new Cars(after, cars.other), told);
    }

    private Value outcome(CarStep step, RadioBay other) {
        return outcome(new Cars(step.after(), other), step.signals());
    }

    private Value outcome(Cars cars, ImmutableList<LockSignal> said) {
        return Values.record(ImmutableMap.of("to", text(cars), "said", SignalTuple.all(said, instance.grid())));
    }
}
