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
final class Radios extends Fleet {

    private static final ImmutableList<LockEvent> STREAM =
            Workload.of(K11.LOCK, Workload.SEED, Workload.LENGTH).events();
    private static final LockEvent[] EVENTS = STREAM.toArray(LockEvent[]::new);
    static final int LIVED = 8;

    private final LockState[] states;

    Radios(int count) {
        super(count);
        List<byte[]> moments = moments();
        SnapshotFormat format = SnapshotFormat.of(K11.LOCK.profile());
        states = new LockState[count];
        for (int radio = 0; radio < count; radio++) {
            states[radio] = format.read(moments.get(moment(radio))).state();
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

    LockState state(int radio) {
        return states[radio];
    }

    @Override
    void happen(int radio, int event) {
        states[radio] = K11.LOCK.next(states[radio], EVENTS[event]);
    }
}
