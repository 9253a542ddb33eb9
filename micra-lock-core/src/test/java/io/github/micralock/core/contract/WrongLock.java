// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.contract;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.core.RadioLock;
import java.time.Duration;
import java.util.Optional;

/** The library's lock, to be given one fault by a subclass; whatever the fault, {@code next} agrees with {@code apply}. */
class WrongLock implements LockMachine {

    private final LockProfile profile;
    private final RadioLock right;

    WrongLock(LockProfile profile, SecurityCode code) {
        this(profile, code, profile);
    }

    /** A lock that behaves by another profile than it says. */
    WrongLock(LockProfile profile, SecurityCode code, LockProfile followed) {
        this.profile = profile;
        this.right = RadioLock.of(followed, code);
    }

    @Override
    public LockProfile profile() {
        return profile;
    }

    @Override
    public LockState initial() {
        return right.initial();
    }

    @Override
    public LockState next(LockState state, LockEvent event) {
        return apply(state, event).after();
    }

    @Override
    public Transition apply(LockState state, LockEvent event) {
        return right.apply(state, event);
    }

    @Override
    public Faceplate view(LockState state) {
        return right.view(state);
    }

    @Override
    public Optional<Duration> nextDeadline(LockState state) {
        return right.nextDeadline(state);
    }

    /** A step to another state than it should be, told as it is. */
    Transition leadingTo(LockState after, Transition step, LockSignal... signals) {
        ImmutableList.Builder<LockSignal> told =
                ImmutableList.<LockSignal>builder().add(signals);
        if (!view(step.before()).equals(view(after))) {
            told.add(new FaceplateChanged(view(after)));
        }
        return new Transition(step.before(), step.event(), after, told.build());
    }
}
