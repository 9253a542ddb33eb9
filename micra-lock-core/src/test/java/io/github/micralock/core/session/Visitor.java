// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.testkit.ManualClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** One of many at a session: it presses what it likes, looks and listens when it likes, and plays
 * with the clock. */
final class Visitor {

    private static final List<LockEvent> EVENTS = K11.events(
            "preset 1",
            "preset 1",
            "preset 2",
            "preset 3",
            "preset 4",
            "confirm",
            "confirm",
            "clear",
            "ignition ACC",
            "ignition ON",
            "ignition OFF",
            "radio on",
            "radio off",
            "battery off",
            "battery on",
            "dealer reset");

    private static final LockListener PASSER_BY = transition -> {};

    /** A step that was returned, and the ticks of a common counter between which it happened. */
    record Visit(long begun, Transition step, long ended) {}

    private final LockSession session;
    private final ManualClock clock;
    private final AtomicLong counter;
    private final Random random;
    private final List<Visit> visits = new ArrayList<>();

    Visitor(LockSession session, ManualClock clock, AtomicLong counter, long seed) {
        this.session = session;
        this.clock = clock;
        this.counter = counter;
        this.random = new Random(seed);
    }

    List<Visit> visits(int calls) {
        for (int call = 0; call < calls; call++) {
            switch (random.nextInt(14)) {
                case 0 -> clock.advance(Duration.ofMillis(random.nextInt(10_000)));
                case 1 -> clock.advance(Duration.ofMinutes(random.nextInt(90)));
                case 2 -> clock.setBack(Duration.ofMinutes(random.nextInt(90)));
                case 3 -> session.state();
                case 4 -> session.faceplate();
                case 5 -> session.nextDeadline();
                case 6 -> listenInPassing();
                default -> send(EVENTS.get(random.nextInt(EVENTS.size())));
            }
        }
        return visits;
    }

    private void listenInPassing() {
        session.addListener(PASSER_BY);
        session.removeListener(PASSER_BY);
    }

    private void send(LockEvent event) {
        long begun = counter.incrementAndGet();
        Transition step = session.send(event);
        visits.add(new Visit(begun, step, counter.incrementAndGet()));
    }
}
