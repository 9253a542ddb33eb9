// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.car;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.Transition;
import io.github.micralock.api.signal.Ignored;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.signal.LockSignal;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * One step of a car: where it is, what an observer of the head unit noticed on the way, and what the unit did.
 *
 * @param after the state that followed
 * @param signals the signals of every step that the head unit made, one step after the other; so the faceplate may
 *     change more than once. Empty if there was nothing to notice
 * @param transitions every step that the head unit made, in order, also those that nobody noticed: what a journal of the
 *     unit tells. Empty if the unit was told nothing, or made nothing of what came from within the car
 */
@Immutable
public record CarStep(CarState after, ImmutableList<LockSignal> signals, ImmutableList<Transition> transitions) {

    /** Rejects signals that are not those of the head unit, unless the car itself ignores what happened. */
    @SideEffectFree
    public CarStep {
        checkArgument(
                transitions.isEmpty() || signals.equals(signals(transitions)),
                "signals must be those of the transitions (R23), were %s",
                signals);
    }

    @SideEffectFree
    static CarStep silently(CarState after) {
        return new CarStep(after, ImmutableList.of(), ImmutableList.of());
    }

    @SideEffectFree
    static CarStep ignored(CarState state, IgnoredReason reason) {
        return new CarStep(state, ImmutableList.of(new Ignored(reason)), ImmutableList.of());
    }

    /** The step of a car whose head unit made one. */
    @SideEffectFree
    static CarStep of(CarState after, Transition transition) {
        return new CarStep(after, transition.signals(), ImmutableList.of(transition));
    }

    /**
     * Says whether what happened made no sense and was ignored.
     *
     * @return true if the only signal is {@link Ignored}, which says why
     */
    @Pure
    public boolean ignored() {
        return signals.size() == 1 && signals.get(0) instanceof Ignored;
    }

    @SideEffectFree
    CarStep then(CarStep next) {
        return new CarStep(
                next.after,
                ImmutableList.copyOf(Iterables.concat(signals, next.signals)),
                ImmutableList.copyOf(Iterables.concat(transitions, next.transitions)));
    }

    @SideEffectFree
    private static ImmutableList<LockSignal> signals(ImmutableList<Transition> transitions) {
        return ImmutableList.copyOf(Iterables.concat(Lists.transform(transitions, Transition::signals)));
    }
}
