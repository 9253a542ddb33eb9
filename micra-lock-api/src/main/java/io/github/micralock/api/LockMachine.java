// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api;

import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.profile.LockProfile;
import java.time.Duration;
import java.util.Optional;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * The lock of one head unit, as a total and deterministic Mealy machine.
 *
 * <p><em>Total</em>: every event is defined in every state; one that makes no sense there is ignored with a reason and
 * never thrown. <em>Deterministic and pure</em>: no clock, no randomness, no input or output; time is the event
 * {@link io.github.micralock.api.event.TimePassed}. The machine knows the secret code, the states do not.
 *
 * <p>Whoever implements it can prove it with {@code LockMachineContract} of {@code micra-lock-testkit}.
 */
@Immutable
public interface LockMachine {

    /**
     * Returns the data of the head unit whose lock this is.
     *
     * @return the profile
     */
    @Pure
    LockProfile profile();

    /**
     * Returns the state of a unit just fitted: battery connected, key at LOCK, radio switched on, no attempts.
     *
     * @return the state from which every history starts
     */
    @SideEffectFree
    LockState initial();

    /**
     * Returns the state that follows an event.
     *
     * @param state where the lock is; any state, also one of another profile
     * @param event what happens
     * @return where the lock is then; the same object exactly if the event is ignored, or no time passes, or time passes and
     *     nothing counts; an equal other one if the event is taken and leaves all as it was
     */
    @SideEffectFree
    LockState next(LockState state, LockEvent event);

    /**
     * Returns the step that an event makes, with what an observer notices of it.
     *
     * @param state where the lock is; any state, also one of another profile
     * @param event what happens
     * @return the step; its {@code after} equals {@link #next}
     */
    @SideEffectFree
    Transition apply(LockState state, LockEvent event);

    /**
     * Returns what a person sees and hears: a function of state and profile alone (R29).
     *
     * @param state where the lock is
     * @return the faceplate
     */
    @SideEffectFree
    Faceplate view(LockState state);

    /**
     * Returns how long it takes until the state changes by itself, under the supplies it has (R27).
     *
     * @param state where the lock is
     * @return a positive duration; empty if nothing ever happens by itself. Less time than that changes nothing but
     *     countdowns
     */
    @SideEffectFree
    Optional<Duration> nextDeadline(LockState state);
}
