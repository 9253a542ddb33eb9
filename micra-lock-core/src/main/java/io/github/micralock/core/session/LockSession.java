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
import io.github.micralock.core.journal.Chronicle;
import io.github.micralock.core.journal.Journal;
import io.github.micralock.core.journal.JournalFormat;
import io.github.micralock.core.journal.JournalStore;
import io.github.micralock.core.journal.JournalStoreException;
import io.github.micralock.core.journal.Replay;
import io.github.micralock.core.snapshot.Snapshot;
import io.github.micralock.core.snapshot.SnapshotFormat;
import java.time.Clock;
import java.time.Duration;
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
    private final AtomicReference<Moment> held;
    private final Turns turns;

    private LockSession(LockMachine machine, AtomicReference<Moment> held, Turns turns) {
        this.machine = machine;
        this.held = held;
        this.turns = turns;
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
        AtomicReference<Moment> held = new AtomicReference<>(Moment.of(state, clock.instant()));
        Announcer announcer = new Announcer(held, executor);
        return new LockSession(machine, held, new FreeTurns(machine, clock, held, announcer));
    }

    /**
     * Returns a session that goes on from a state and keeps a journal: what a call comes to is in the store before it is
     * returned and before listeners are told, and an attempt before its result (R9). So whoever cuts the power gains
     * nothing, wherever that is.
     *
     * <p>A store that throws ends the session: that call and every later one throw a {@link JournalStoreException}, and
     * nothing more is seen. Open another session with {@link #recovering}, on what the store holds. Calls take effect one
     * after the other as ever, but by a lock and not by compare-and-set, so a slow store makes the others wait. Time in
     * which nobody could notice anything is told and kept together with what comes next.
     *
     * @param machine the lock
     * @param state where the lock is now; it belongs to the machine's profile
     * @param clock where the time comes from; any {@link Clock}
     * @param executor what tells the listeners, as in {@link #resuming}
     * @param store where the journal goes; empty, for the header is written at once
     * @return the session
     * @throws IllegalArgumentException if the state contradicts the profile; it names the component
     * @throws JournalStoreException if the store did not keep the header
     */
    public static LockSession recording(
            LockMachine machine, LockState state, InstantSource clock, Executor executor, JournalStore store) {
        Snapshot start = SnapshotFormat.of(machine.profile()).snapshot(state);
        AtomicReference<Moment> held = new AtomicReference<>(Moment.of(state, clock.instant()));
        Announcer announcer = new Announcer(held, executor);
        Chronicle chronicle = Chronicle.begun(start, store);
        return new LockSession(machine, held, new RecordedTurns(machine, clock, held, announcer, chronicle));
    }

    /**
     * Returns a session that goes on from the end of a journal, and keeps a new one that starts there. Keep the old one
     * until this method has returned.
     *
     * <p>An attempt that the old journal only begins counts: the machine judges it once more, and comes to the same
     * result. Time that passed after the last entry counts for nothing, so a wait may become longer by that, and never
     * shorter.
     *
     * @param machine the lock that wrote the journal
     * @param journal a snapshot and what happened since, such as {@link JournalFormat#read(Snapshot, String)} returns
     * @param clock where the time comes from; any {@link Clock}
     * @param executor what tells the listeners, as in {@link #resuming}
     * @param store where the new journal goes; empty, and not where the old one is
     * @return the session
     * @throws IllegalStateException if the machine does something else than the journal tells; it tells both sides
     * @throws JournalStoreException if the store did not keep the header
     */
    public static LockSession recovering(
            LockMachine machine, Journal journal, InstantSource clock, Executor executor, JournalStore store) {
        return recording(machine, Replay.of(machine, journal).end(), clock, executor, store);
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
        return turns.send(event);
    }

    /**
     * Returns where the lock is, after the time that has passed.
     *
     * @return the state now
     */
    public LockState state() {
        return turns.look();
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
     * that had passed before, either. Time that passes and changes nothing is no news.
     *
     * @param listener who wants to know; told twice if added twice
     * @throws JournalStoreException if this session keeps a journal and its store has failed, now or before; nobody is
     *     added then
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
     * @throws JournalStoreException if this session keeps a journal and its store has failed, now or before; nobody is
     *     removed then
     */
    @CanIgnoreReturnValue
    public boolean removeListener(LockListener listener) {
        state();
        return held.getAndUpdate(moment -> moment.without(listener)).listeners().contains(listener);
    }
}
