// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.profile.LockProfile;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The K11's lock with something of a test's own in each step: the steps of a foreign machine, or another thread's call. */
final class Meddled implements LockMachine {

    private final UnaryOperator<Transition> step;

    private Meddled(UnaryOperator<Transition> step) {
        this.step = step;
    }

    /** A lock whose steps a test sees, and may exchange. */
    static Meddled with(UnaryOperator<Transition> step) {
        return new Meddled(step);
    }

    @Override
    public LockProfile profile() {
        return K11.LOCK.profile();
    }

    @Override
    public LockState initial() {
        return K11.LOCK.initial();
    }

    @Override
    public LockState next(LockState state, LockEvent event) {
        return apply(state, event).after();
    }

    @Override
    public Transition apply(LockState state, LockEvent event) {
        return step.apply(K11.LOCK.apply(state, event));
    }

    @Override
    public Faceplate view(LockState state) {
        return K11.LOCK.view(state);
    }

    @Override
    public Optional<Duration> nextDeadline(LockState state) {
        return K11.LOCK.nextDeadline(state);
    }
}
