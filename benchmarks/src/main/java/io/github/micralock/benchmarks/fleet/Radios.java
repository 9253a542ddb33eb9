// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.fleet;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.benchmarks.contestant.K11;
import io.github.micralock.benchmarks.workload.Workload;
import io.github.micralock.core.snapshot.SnapshotFormat;
import java.util.ArrayList;
import java.util.List;

/**
 * Many K11s, each with a life of its own: each comes from a snapshot of a moment of the stream, so that no two share an object
 * that the library does not share, and goes on with the stream from there.
 */
final class Radios {

    private static final ImmutableList<LockEvent> STREAM =
            Workload.of(K11.LOCK, Workload.SEED, Workload.LENGTH).events();
    private static final LockEvent[] EVENTS = STREAM.toArray(LockEvent[]::new);
    private static final int LIVED = 8;

    private final LockState[] states;
    private int round;

    Radios(int count) {
        List<byte[]> moments = moments();
        SnapshotFormat format = SnapshotFormat.of(K11.LOCK.profile());
        states = new LockState[count];
        for (int radio = 0; radio < count; radio++) {
            states[radio] = format.read(moments.get(radio % EVENTS.length)).state();
        }
        for (int lived = 0; lived < LIVED; lived++) {
            everyoneInTurn();
        }
    }

    private static List<byte[]> moments() {
        SnapshotFormat format = SnapshotFormat.of(K11.LOCK.profile());
        List<byte[]> moments = new ArrayList<>(EVENTS.length);
        LockState state = K11.LOCK.initial();
        for (LockEvent event : EVENTS) {
            moments.add(format.snapshot(state).bytes());
            state = K11.LOCK.next(state, event);
        }
        return moments;
    }

    int count() {
        return states.length;
    }

    LockState state(int radio) {
        return states[radio];
    }

    /** One event for each radio, in the order in which they stand in memory. */
    void everyoneInTurn() {
        for (int radio = 0; radio < states.length; radio++) {
            happen(radio);
        }
        round++;
    }

    /** One event for each radio, in an order that jumps about in memory. */
    void everyoneScattered() {
        int stride = stride();
        int radio = 0;
        for (int done = 0; done < states.length; done++) {
            happen(radio);
            radio += stride;
            if (radio >= states.length) {
                radio -= states.length;
            }
        }
        round++;
    }

    private void happen(int radio) {
        states[radio] = K11.LOCK.next(states[radio], EVENTS[(radio + round) % EVENTS.length]);
    }

    /** Near the golden section of a power of ten, and no divisor in common with it. */
    private int stride() {
        int stride = (int) (states.length * 0.618);
        while (stride % 2 == 0 || stride % 5 == 0) {
            stride++;
        }
        return stride;
    }
}
