// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.fleet;

import io.github.micralock.api.LockState;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.IgnitionTurned;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.benchmarks.contestant.K11;
import java.time.Duration;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SplittableRandom;

/** Somebody at each of many radios who tries a wrong code as soon as its wait is over; the next one is in a queue of deadlines. */
final class Thieves {

    private static final LockEvent PRESS = new PresetPressed(1);
    private static final LockEvent CONFIRM = new EntryConfirmed();

    /** When a radio's wait is over. */
    private record Due(long nanos, int radio) implements Comparable<Due> {

        @Override
        public int compareTo(Due other) {
            return Long.compare(nanos, other.nanos);
        }
    }

    private final LockState[] states;
    private final PriorityQueue<Due> queue;
    private long events;

    Thieves(int count) {
        SplittableRandom random = new SplittableRandom(count);
        states = new LockState[count];
        queue = new PriorityQueue<>(count);
        for (int radio = 0; radio < count; radio++) {
            states[radio] = K11.LOCK.next(K11.LOCK.initial(), new IgnitionTurned(IgnitionPosition.ACC));
            tryUntilItWaits(radio, random.nextLong(K11.penalty(K11.LIMIT)));
        }
        events = 0;
    }

    /** Serves the next deadlines, one after the other. */
    void serve(int deadlines) {
        for (int served = 0; served < deadlines; served++) {
            Due due = queue.remove();
            LockState state = states[due.radio()];
            Duration wait = K11.LOCK.nextDeadline(state).orElse(Duration.ZERO);
            states[due.radio()] = happen(state, new TimePassed(wait));
            tryUntilItWaits(due.radio(), due.nanos());
        }
    }

    private void tryUntilItWaits(int radio, long now) {
        LockState state = states[radio];
        Optional<Duration> wait = K11.LOCK.nextDeadline(state);
        while (wait.isEmpty()) {
            state = happen(state, state.phase() instanceof LockedForGood ? new DealerReset() : PRESS);
            state = happen(state, CONFIRM);
            wait = K11.LOCK.nextDeadline(state);
        }
        states[radio] = state;
        queue.add(new Due(now + wait.get().toNanos(), radio));
    }

    private LockState happen(LockState state, LockEvent event) {
        events++;
        return K11.LOCK.next(state, event);
    }

    long events() {
        return events;
    }
}
