// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.graph;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import java.util.Optional;

/** A machine as simple as can be: each confirmation leads to the next number, up to a last one, and nothing else does. */
record CountingLock(int last) implements LockMachine {

    static LockState state(int number) {
        return new LockState(Supply.JUST_FITTED, number, false, false, new LockedForGood());
    }

    @Override
    public LockState initial() {
        return state(0);
    }

    @Override
    public LockState next(LockState state, LockEvent event) {
        return event instanceof EntryConfirmed ? state(Math.min(last, state.wrongAttempts() + 1)) : state;
    }

    @Override
    public LockProfile profile() {
        return SmallLock.LOCK.profile();
    }

    @Override
    public Transition apply(LockState state, LockEvent event) {
        return new Transition(state, event, next(state, event), ImmutableList.of());
    }

    @Override
    public Faceplate view(LockState state) {
        return SmallLock.LOCK.view(state);
    }

    @Override
    public Optional<Duration> nextDeadline(LockState state) {
        return Optional.empty();
    }
}
