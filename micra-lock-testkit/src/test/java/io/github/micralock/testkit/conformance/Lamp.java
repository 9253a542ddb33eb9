// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A lock that is always dark and says nothing, so that its states are all there is to get wrong. */
@SuppressWarnings("Immutable") // the operators of these tests keep nothing
record Lamp(UnaryOperator<LockState> next, UnaryOperator<LockState> apply, Optional<Duration> nextDeadline)
        implements LockMachine {

    static Lamp of(UnaryOperator<LockState> step) {
        return new Lamp(step, step, Optional.empty());
    }

    @Override
    public LockProfile profile() {
        return ConformanceUnit.all().get(0).profile();
    }

    @Override
    public LockState initial() {
        return new LockState(Supply.JUST_FITTED, 0, false, false, new LockedForGood());
    }

    @Override
    public LockState next(LockState state, LockEvent event) {
        return next.apply(state);
    }

    @Override
    public Transition apply(LockState state, LockEvent event) {
        return new Transition(state, event, apply.apply(state), ImmutableList.of());
    }

    @Override
    public Faceplate view(LockState state) {
        return Faceplate.DARK;
    }

    @Override
    public Optional<Duration> nextDeadline(LockState state) {
        return nextDeadline;
    }
}
