// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.util.concurrent.MoreExecutors;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.faceplate.Faceplate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A lock in real time: a machine, a state and a clock.
 *
 * <p>On each call the progress of the clock becomes one {@link TimePassed}, and then the event is applied. The session
 * starts no thread and never sleeps; {@link #nextDeadline()} tells a host when to look again (C4).
 *
 * <p>A clock that steps back counts as no time passed, and time counts on from where it stepped to: a wait is never
 * shortened, and never becomes longer than it was (C1). A clock that jumps forward is believed (C2): a host that cannot
 * trust its clock injects a {@link MonotonicClock}.
 *
 * <p>This class is thread-safe: concurrent calls take effect one after the other, each as a whole, by compare-and-set on
 * one immutable value. Listeners are told of every transition exactly once and in order, outside any lock. A slow one
 * keeps back nobody's call, where an executor of its own tells it; without one, a caller tells it, and goes on telling
 * for as long as others send faster than listeners listen (C3).
 *
 * <pre>{@code
 * LockSession session = LockSession.of(lock, Clock.systemUTC());
 * session.addListener(transition -> display.show(transition.signals()));
 * session.send(LockEvent.parse("ignition ACC"));
 * }</pre>
 */
public final class LockSession {

    private final LockMachine machine;
    private final InstantSource clock;
    private final AtomicReference<Moment> held;
    private final Announcer announcer;

    private LockSession(LockMachine machine, LockState state, InstantSource clock, Executor executor) {
        this.machine = machine;
        this.clock = clock;
        this.held = new AtomicReference<>(Moment.of(state, clock.instant()));
        this.announcer = new Announcer(held, executor);
    }

    /**
     * Returns a session with a unit just fitted, whose listeners are told in the thread of a caller.
     *
     * @param machine the lock
     * @param clock where the time comes from; any {@link Clock}
     * @return the session
     */
    public static LockSession of(LockMachine machine, InstantSource clock) {
        return of(machine, clock, MoreExecutors.directExecutor());
    }

    /**
     * Returns a session with a unit just fitted, whose listeners are told by an executor.
     *
     * @param machine the lock
     * @param clock where the time comes from; any {@link Clock}
     * @param executor what tells the listeners, as for {@link #resuming}
     * @return the session
     */
    public static LockSession of(LockMachine machine, InstantSource clock, Executor executor) {
        return resuming(machine, machine.initial(), clock, executor);
    }

    /**
     * Returns a session that goes on from a state.
     *
     * @param machine the lock
     * @param state where the lock is now
     * @param clock where the time comes from; any {@link Clock}
     * @param executor what tells the listeners; tasks are given to it one at a time. If it refuses one, that goes to the
     *     uncaught exception handler of the calling thread, and listeners are told when something happens again. What
     *     it accepts it must run: if it drops a task, nobody is told of anything any more
     * @return the session
     */
    public static LockSession resuming(LockMachine machine, LockState state, InstantSource clock, Executor executor) {
        return new LockSession(machine, state, clock, executor);
    }

    /**
     * Applies an event, after the time that has passed.
     *
     * @param event what happens; any event but {@link TimePassed}, for the clock tells the time
     * @return the step that the event made
     * @throws IllegalArgumentException if the event is {@link TimePassed}; nothing has happened then
     */
    @CanIgnoreReturnValue
    public Transition send(LockEvent event) {
        checkArgument(
                !(event instanceof TimePassed),
                "event must not be TimePassed, for the clock tells it (C1), was %s",
                event);
        while (true) {
            // The clock is read after the moment, so that a reading never is older than the reference (C3).
            Moment before = held.get();
            Instant instant = clock.instant();
            Moment now = before.caughtUp(machine, instant);
            Transition step = machine.apply(now.state(), event);
            if (held.compareAndSet(before, now.after(step))) {
                announcer.announce();
                return step;
            }
        }
    }

    /**
     * Returns where the lock is, after the time that has passed.
     *
     * @return the state now
     */
    public LockState state() {
        while (true) {
            Moment before = held.get();
            Instant instant = clock.instant();
            if (instant.equals(before.reference())) {
                return before.state();
            }
            Moment now = before.caughtUp(machine, instant);
            if (held.compareAndSet(before, now)) {
                announcer.announce();
                return now.state();
            }
        }
    }

    /**
     * Returns what a person sees and hears now.
     *
     * @return the faceplate of {@link #state()}
     */
    public Faceplate faceplate() {
        return machine.view(state());
    }

    /**
     * Returns how long it takes until the state changes by itself: when a host should look again (R27, C4).
     *
     * @return a positive duration; empty if nothing ever happens by itself
     */
    public Optional<Duration> nextDeadline() {
        return machine.nextDeadline(state());
    }

    /**
     * Returns the lock of this session.
     *
     * @return the machine
     */
    public LockMachine machine() {
        return machine;
    }

    /**
     * Adds someone who is told of every transition that happens after this call, and of none before it: not of time
     * that had passed before, either. Time that passes
     * and changes nothing is no news.
     *
     * @param listener who wants to know; told twice if added twice
     */
    public void addListener(LockListener listener) {
        state();
        held.updateAndGet(moment -> moment.with(listener));
    }

    /**
     * Removes a listener; it may still be told of what is being told now, and of nothing else.
     *
     * @param listener who wants to know no more; if added twice, it is told once from now on
     * @return whether it was one
     */
    @CanIgnoreReturnValue
    public boolean removeListener(LockListener listener) {
        state();
        return held.getAndUpdate(moment -> moment.without(listener)).listeners().contains(listener);
    }
}
