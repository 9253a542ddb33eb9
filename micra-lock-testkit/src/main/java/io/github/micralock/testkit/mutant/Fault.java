// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.signal.LockSignal;
import java.time.Duration;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * How a wrong lock differs from a right one, at any of the places where one can: what it hears, what a step does, when a
 * countdown ends, what it shows and tells. What is not overridden is right.
 */
@Immutable
interface Fault {

    /** Whether a person can see or hear it: not if it is only about what is told. */
    @Pure
    default boolean seen() {
        return true;
    }

    /** What the lock takes an event for. */
    @SideEffectFree
    default LockEvent heard(LockMachine right, LockState state, LockEvent event) {
        return event;
    }

    /** What one step does; time never passes a deadline in it, unless at its very end. */
    @SideEffectFree
    default Transition step(Step step) {
        return step.taken();
    }

    /** How long until the state changes by itself; zero if it never does. */
    @SideEffectFree
    default Duration due(LockMachine right, LockState state) {
        return right.nextDeadline(state).orElse(Duration.ZERO);
    }

    /** What is left of a jump of time when a deadline in it has fired (R26). */
    @SideEffectFree
    default Duration rest(Duration elapsed, Duration due) {
        return elapsed.minus(due);
    }

    /** What a person sees and hears. */
    @SideEffectFree
    default Faceplate shown(LockMachine right, LockState state) {
        return right.view(state);
    }

    /** The signals of a whole transition, as an observer gets them. */
    @SideEffectFree
    default ImmutableList<LockSignal> told(Transition transition) {
        return transition.signals();
    }

    /** What {@link LockMachine#nextDeadline} says, given what is really due; zero for nothing. */
    @SideEffectFree
    default Duration promised(LockMachine right, LockState state, Duration due) {
        return due;
    }

    /** What {@link LockMachine#next} says, given what {@link LockMachine#apply} does. */
    @SideEffectFree
    default LockState next(Transition applied) {
        return applied.after();
    }
}
