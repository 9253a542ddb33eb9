// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.signal.CodeRejected;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.Ignored;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.api.signal.WaitStarted;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import java.util.Optional;

/** No lock at all, but something to run: a preset unlocks, a confirmation makes it wait, a dealer breaks it. */
@Immutable
public record ToyLock(LockProfile profile, LockState initial) implements LockMachine {

    /** One just fitted, of the small K11. */
    static final ToyLock FITTED = new ToyLock(
            Profiles.FOUR_TRIES,
            new LockState(
                    Supply.JUST_FITTED,
                    0,
                    false,
                    false,
                    new AwaitingCode(Profiles.FOUR_TRIES.entry().nothingTyped(), Duration.ZERO)));

    @Override
    public LockState next(LockState state, LockEvent event) {
        if (event instanceof DealerReset) {
            throw new IllegalStateException("broken");
        }
        if (event instanceof PresetPressed) {
            return new LockState(state.supply(), 0, false, false, new Operating(Duration.ZERO));
        }
        return event instanceof EntryConfirmed
                ? new LockState(state.supply(), 1, false, false, new Waiting(Duration.ofSeconds(10)))
                : state;
    }

    @Override
    public Transition apply(LockState state, LockEvent event) {
        LockState after = next(state, event);
        return new Transition(state, event, after, signals(event, after));
    }

    private ImmutableList<LockSignal> signals(LockEvent event, LockState after) {
        if (event instanceof PresetPressed) {
            return ImmutableList.of(new FaceplateChanged(view(after)));
        }
        return event instanceof EntryConfirmed
                ? ImmutableList.of(
                        new CodeRejected(1),
                        new WaitStarted(Duration.ofSeconds(10)),
                        new FaceplateChanged(Faceplate.silent("TOY")))
                : ImmutableList.of(new Ignored(IgnoredReason.ALREADY_SO));
    }

    @Override
    public Faceplate view(LockState state) {
        return state.phase() instanceof Operating ? Faceplate.PLAYING : Faceplate.DARK;
    }

    @Override
    public Optional<Duration> nextDeadline(LockState state) {
        return Optional.empty();
    }
}
