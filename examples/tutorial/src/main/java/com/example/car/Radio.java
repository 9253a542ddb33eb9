// SPDX-License-Identifier: Apache-2.0
package com.example.car;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.signal.LockSignal;
import java.time.Duration;
import java.util.function.Consumer;

/** The radio of the simulated car. */
public final class Radio {

    private final LockMachine lock;
    private final Consumer<LockSignal> listener;
    private LockState state;

    public Radio(LockMachine lock, Consumer<LockSignal> listener) {
        this.lock = lock;
        this.listener = listener;
        this.state = lock.initial();
    }

    /** Something happens to the radio: a key turns, a preset is pressed, the battery goes. */
    public void happen(LockEvent event) {
        Transition step = lock.apply(state, event);
        state = step.after();
        step.signals().forEach(listener);
    }

    /** One step of the simulator's time. */
    public void tick(Duration time) {
        happen(new TimePassed(time));
    }

    public Faceplate faceplate() {
        return lock.view(state);
    }
}
