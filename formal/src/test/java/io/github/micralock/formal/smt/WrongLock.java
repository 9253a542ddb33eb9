// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.smt;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.profile.LockProfile;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A lock with one thing wrong.
 *
 * @param lock the lock that it should be
 * @param led what is made of the state to which a step leads
 * @param shown what is made of what is shown
 * @param due what is made of the time to the next deadline
 */
record WrongLock(
        LockMachine lock, UnaryOperator<LockState> led, UnaryOperator<Faceplate> shown, UnaryOperator<Duration> due)
        implements LockMachine {

    @Override
    public LockProfile profile() {
        return lock.profile();
    }

    @Override
    public LockState initial() {
        return lock.initial();
    }

    @Override
    public LockState next(LockState state, LockEvent event) {
        return led.apply(lock.next(state, event));
    }

    @Override
    public Transition apply(LockState state, LockEvent event) {
        throw new UnsupportedOperationException("signals are not compared here, were asked for");
    }

    @Override
    public Faceplate view(LockState state) {
        return shown.apply(lock.view(state));
    }

    @Override
    public Optional<Duration> nextDeadline(LockState state) {
        return lock.nextDeadline(state).map(due);
    }
}
