// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.car;

import com.google.common.collect.Comparators;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.ImmobiliserReplied;
import io.github.micralock.api.event.LinkLost;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.signal.IgnoredReason;
import java.time.Duration;
import java.util.Optional;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * A car with a head unit in it: the product of the unit, the immobiliser, the battery and the key, as a total,
 * deterministic and pure machine (R23).
 *
 * <p>It takes the events of the head unit. But what the immobiliser says comes from the immobiliser, after the exchange
 * time of the profile, and that the link is lost follows from a cut wire; nobody can say either from outside.
 *
 * <pre>{@code
 * Car car = Car.of(RadioLock.linked(Catalogue.K11_LINKED, UnitIdentity.of("unit-1")));
 * CarState state = car.next(car.initial(), LockEvent.parse("ignition ACC"));
 * car.view(state).text();                                           // "NEW"
 * car.view(car.next(state, LockEvent.parse("elapse PT0.3S"))).audible(); // true
 * }</pre>
 */
@Immutable
public final class Car {

    private final Conversation conversation;

    @SideEffectFree
    private Car(Conversation conversation) {
        this.conversation = conversation;
    }

    /**
     * Returns the cars that a head unit can be in.
     *
     * @param unit the lock of the head unit; one without link is left alone by every immobiliser
     * @return the machine
     */
    @SideEffectFree
    public static Car of(LockMachine unit) {
        return new Car(new Conversation(unit));
    }

    /**
     * Returns the lock of the head unit.
     *
     * @return the machine
     */
    @Pure
    public LockMachine unit() {
        return conversation.unit();
    }

    /**
     * Returns what can be done to such a car besides driving it.
     *
     * @return the workshop
     */
    @SideEffectFree
    public Workshop workshop() {
        return new Workshop(conversation);
    }

    /**
     * Returns a new car with a new unit: battery connected, key at LOCK, radio switched on, an immobiliser that knows no
     * unit, the wire whole.
     *
     * @return the state from which a history may start
     */
    @SideEffectFree
    public CarState initial() {
        return new CarState(unit().initial(), Immobiliser.EMPTY, false, Duration.ZERO);
    }

    /**
     * Returns a car around a unit of which the state is known, and nothing of the car but what kind it is. If the unit
     * asks, it has just begun to.
     *
     * @param state where the lock of the unit is
     * @param surroundings what is around it
     * @return the car with that unit
     */
    @SideEffectFree
    public CarState around(LockState state, Surroundings surroundings) {
        CarState silent = new CarState(
                state,
                surroundings.immobiliser(conversation.identity(), state.linked()),
                surroundings == Surroundings.CUT_WIRE,
                Duration.ZERO);
        return conversation.heard(silent).after();
    }

    /**
     * Returns the state that follows an event.
     *
     * @param state where the car is
     * @param event what happens
     * @return where the car is then
     */
    @SideEffectFree
    public CarState next(CarState state, LockEvent event) {
        return apply(state, event).after();
    }

    /**
     * Returns the step that an event makes.
     *
     * @param state where the car is; any state, also one of another unit
     * @param event what happens. {@link ImmobiliserReplied} and {@link LinkLost} are ignored, because
     *     {@link IgnoredReason#NOT_FROM_OUTSIDE}
     * @return the step; ignored if the event makes no sense there
     */
    @SideEffectFree
    public CarStep apply(CarState state, LockEvent event) {
        if (event instanceof TimePassed passed) {
            return passed(state, passed.elapsed());
        }
        return event instanceof ImmobiliserReplied || event instanceof LinkLost
                ? CarStep.ignored(state, IgnoredReason.NOT_FROM_OUTSIDE)
                : conversation.taken(state, event);
    }

    /** R26: each deadline of the unit and of the exchange fires at its own instant. */
    @SideEffectFree
    private CarStep passed(CarState state, Duration elapsed) {
        Duration due = due(state);
        Duration piece = due.isZero() ? elapsed : Comparators.min(due, elapsed);
        CarStep step = conversation.passed(state, piece);
        Duration rest = elapsed.minus(piece);
        return rest.isZero() ? step : step.then(passed(step.after(), rest));
    }

    /** The nearer of the two deadlines; zero if there is none. */
    @SideEffectFree
    private Duration due(CarState state) {
        Duration own = unit().nextDeadline(state.unit()).orElse(Duration.ZERO);
        Duration exchange = state.exchanging();
        if (own.isZero() || exchange.isZero()) {
            return own.plus(exchange);
        }
        return Comparators.min(own, exchange);
    }

    /**
     * Returns what a person sees and hears.
     *
     * @param state where the car is
     * @return the faceplate of the head unit
     */
    @SideEffectFree
    public Faceplate view(CarState state) {
        return unit().view(state.unit());
    }

    /**
     * Returns how long it takes until the state changes by itself, under the supplies it has (R27).
     *
     * @param state where the car is
     * @return a positive duration; empty if nothing ever happens by itself. Less time than that changes nothing but
     *     countdowns
     */
    @SideEffectFree
    public Optional<Duration> nextDeadline(CarState state) {
        Duration due = due(state);
        return due.isZero() ? Optional.empty() : Optional.of(due);
    }
}
