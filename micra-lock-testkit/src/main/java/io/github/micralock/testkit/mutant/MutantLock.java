// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.LockSignal;
import java.time.Duration;
import java.util.Optional;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** A right lock with a fault. It lets time pass from deadline to deadline itself, so that a fault is met in a jump too. */
@Immutable
record MutantLock(String name, Fault fault, LockMachine right) implements LockMachine {

    /** No right lock has so many deadlines in a row; a fault that starts one over and over is cut off. */
    private static final int MOST_DEADLINES = 16;

    @SideEffectFree
    MutantLock {}

    @Override
    @Pure
    public LockProfile profile() {
        return right.profile();
    }

    @Override
    @SideEffectFree
    public LockState initial() {
        return right.initial();
    }

    @Override
    @SideEffectFree
    public LockState next(LockState state, LockEvent event) {
        return fault.next(apply(state, event));
    }

    @Override
    @SideEffectFree
    public Transition apply(LockState state, LockEvent event) {
        LockEvent heard = fault.heard(right, state, event);
        Transition done = heard instanceof TimePassed passed ? passed(state, passed) : step(state, heard);
        Transition seen = new Transition(state, event, done.after(), withFaceplate(state, done));
        return new Transition(state, event, done.after(), fault.told(seen));
    }

    @SideEffectFree
    private Transition step(LockState state, LockEvent event) {
        return fault.step(new Step(right, right.apply(state, event)));
    }

    @SideEffectFree
    private Transition passed(LockState state, TimePassed event) {
        LockState now = state;
        Duration rest = event.elapsed();
        ImmutableList<LockSignal> signals = ImmutableList.of();
        for (int deadlines = 0; deadlines < MOST_DEADLINES; deadlines++) {
            Duration due = fault.due(right, now);
            if (due.isZero() || due.compareTo(rest) > 0) {
                break;
            }
            Transition fired = step(now, new TimePassed(due));
            signals = Retold.join(signals, fired.signals());
            rest = fault.rest(rest, due);
            now = fired.after();
        }
        Transition last = step(now, new TimePassed(rest));
        return new Transition(state, event, last.after(), Retold.join(signals, last.signals()));
    }

    /** R29: a new faceplate is told last, once, and never beside a reason to ignore something. */
    @SideEffectFree
    private ImmutableList<LockSignal> withFaceplate(LockState before, Transition done) {
        ImmutableList<LockSignal> rest = Retold.withoutFaceplates(done.signals());
        Faceplate faceplate = view(done.after());
        return done.ignored() || faceplate.equals(view(before))
                ? rest
                : Retold.join(rest, ImmutableList.of(new FaceplateChanged(faceplate)));
    }

    @Override
    @SideEffectFree
    public Faceplate view(LockState state) {
        return fault.shown(right, state);
    }

    @Override
    @SideEffectFree
    public Optional<Duration> nextDeadline(LockState state) {
        Duration promised = fault.promised(right, state, fault.due(right, state));
        return promised.isZero() ? Optional.empty() : Optional.of(promised);
    }

    /** Such as {@code K11_HANDBOOK: locks-one-try-late}; never a code. */
    @Override
    @SideEffectFree
    public String toString() {
        return profile().name() + ": " + name;
    }
}
