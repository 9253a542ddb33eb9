// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.core.journal.Chronicle;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Turns of a session that keeps a journal: one at a time, and what a turn comes to is kept before anybody can see it
 * (R9).
 *
 * <p>A compare-and-set could be overtaken after its entry was kept. So only the holder of the lock moves the state, while
 * listeners come and go as they like. Time that nobody notices is not kept by itself, but together with what comes next.
 */
final class RecordedTurns implements Turns {

    private final LockMachine machine;
    private final InstantSource clock;
    private final AtomicReference<Moment> held;
    private final Announcer announcer;
    private final Chronicle chronicle;
    private final ReentrantLock turn = new ReentrantLock();

    RecordedTurns(
            LockMachine machine,
            InstantSource clock,
            AtomicReference<Moment> held,
            Announcer announcer,
            Chronicle chronicle) {
        this.machine = machine;
        this.clock = clock;
        this.held = held;
        this.announcer = announcer;
        this.chronicle = chronicle;
    }

    @Override
    public Transition send(LockEvent event) {
        Transition sent = alone(() -> {
            Moment before = held.get();
            Instant instant = clock.instant();
            ImmutableList<Transition> time = time(before, instant);
            LockState state = time.isEmpty() ? before.state() : time.get(0).after();
            Transition step = machine.apply(state, event);
            keep(ImmutableList.copyOf(Iterables.concat(time, ImmutableList.of(step))), instant);
            return step;
        });
        announcer.announce();
        return sent;
    }

    @Override
    public LockState look() {
        LockState seen = alone(() -> {
            Moment before = held.get();
            Instant instant = clock.instant();
            ImmutableList<Transition> time = time(before, instant);
            if (time.isEmpty() || time.get(0).signals().isEmpty()) {
                held.updateAndGet(moment -> moment.unnoticedUntil(instant));
            } else {
                keep(time, instant);
            }
            return time.isEmpty() ? before.state() : time.get(0).after();
        });
        announcer.announce();
        return seen;
    }

    private ImmutableList<Transition> time(Moment before, Instant instant) {
        Duration elapsed = before.elapsed(instant);
        return elapsed.isZero()
                ? ImmutableList.of()
                : ImmutableList.of(machine.apply(before.state(), new TimePassed(elapsed)));
    }

    /** Everything has been computed by now: once it is kept, nothing can keep it from being seen. */
    private void keep(ImmutableList<Transition> steps, Instant instant) {
        chronicle.keep(steps);
        held.updateAndGet(moment -> moment.after(steps, instant));
    }

    private <T> T alone(Supplier<T> call) {
        if (turn.isHeldByCurrentThread()) {
            throw new IllegalStateException("store must not call the session whose journal it keeps (R9), did");
        }
        turn.lock();
        try {
            chronicle.checkKept();
            return call.get();
        } finally {
            turn.unlock();
        }
    }
}
