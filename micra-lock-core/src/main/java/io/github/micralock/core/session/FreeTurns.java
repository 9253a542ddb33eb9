// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** Turns of a session that nothing is kept of: by compare-and-set, and whoever was overtaken starts over. */
final class FreeTurns implements Turns {

    private final LockMachine machine;
    private final InstantSource clock;
    private final AtomicReference<Moment> held;
    private final Announcer announcer;

    FreeTurns(LockMachine machine, InstantSource clock, AtomicReference<Moment> held, Announcer announcer) {
        this.machine = machine;
        this.clock = clock;
        this.held = held;
        this.announcer = announcer;
    }

    @Override
    public Transition send(LockEvent event) {
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

    @Override
    public LockState look() {
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
}
