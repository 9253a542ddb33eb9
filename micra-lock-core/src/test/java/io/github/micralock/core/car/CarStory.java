// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.car;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.signal.Ignored;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.signal.LockSignal;
import java.time.Duration;
import java.util.Optional;

/** A car to which things happen, told step by step. */
@CanIgnoreReturnValue
final class CarStory {

    private final Car car;
    private CarState state;
    private ImmutableList<LockSignal> signals = ImmutableList.of();

    private CarStory(Car car, CarState state) {
        this.car = car;
        this.state = state;
    }

    /** A new car with a new unit. */
    static CarStory of(Car car) {
        return new CarStory(car, car.initial());
    }

    /** The same unit, after it was taken out and fitted in another car. */
    CarStory movedTo(RadioBay bay) {
        LockState unit = car.workshop().takeOut(state).unit();
        return new CarStory(car, state).stepped(car.workshop().fit(unit, bay));
    }

    CarStory when(String... events) {
        for (String text : events) {
            LockEvent event = LockEvent.parse(text);
            CarState before = state;
            stepped(car.apply(state, event));
            assertThat(car.next(before, event)).isEqualTo(state);
        }
        return this;
    }

    CarStory wireCut() {
        return stepped(car.workshop().cutWire(state));
    }

    CarStory wireMended() {
        return stepped(car.workshop().mendWire(state));
    }

    CarStory immobiliserReplaced(Immobiliser immobiliser) {
        return stepped(car.workshop().replaceImmobiliser(state, immobiliser));
    }

    CarStory reinitialised() {
        return stepped(car.workshop().reinitialise(state));
    }

    private CarStory stepped(CarStep step) {
        if (step.ignored()) {
            assertThat(step.after()).isEqualTo(state);
        }
        state = step.after();
        signals = step.signals();
        return this;
    }

    CarStory thenShows(String text) {
        return thenFaceplate(Faceplate.silent(text));
    }

    CarStory thenPlays() {
        return thenFaceplate(Faceplate.PLAYING);
    }

    CarStory thenIsDark() {
        return thenFaceplate(Faceplate.DARK);
    }

    private CarStory thenFaceplate(Faceplate faceplate) {
        assertThat(car.view(state)).as("%s after %s", state, signals).isEqualTo(faceplate);
        return this;
    }

    CarStory thenSignals(LockSignal... expected) {
        assertThat(signals).containsExactly(expected);
        return this;
    }

    CarStory thenIgnored(IgnoredReason reason) {
        return thenSignals(new Ignored(reason));
    }

    CarStory thenStored(UnitIdentity identity) {
        assertThat(state.immobiliser().stored()).contains(identity);
        return this;
    }

    CarStory thenNothingStored() {
        assertThat(state.immobiliser().stored()).isEmpty();
        return this;
    }

    CarStory thenLinked(boolean linked) {
        assertThat(state.unit().linked()).isEqualTo(linked);
        return this;
    }

    CarStory thenAttempts(int wrongAttempts) {
        assertThat(state.unit().wrongAttempts()).isEqualTo(wrongAttempts);
        return this;
    }

    CarStory thenDeadline(String duration) {
        assertThat(car.nextDeadline(state)).contains(Duration.parse(duration));
        return this;
    }

    CarStory thenNoDeadline() {
        assertThat(car.nextDeadline(state)).isEqualTo(Optional.empty());
        return this;
    }

    CarState state() {
        return state;
    }
}
