// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.fleet;

import com.google.common.collect.ImmutableSortedMap;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.benchmarks.contestant.K11;
import io.github.micralock.benchmarks.workload.Workload;
import io.github.micralock.core.snapshot.SnapshotFormat;
import java.lang.ref.Reference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a lock weighs by the kind of its state; each has just been through a tick, so that what a tick makes is there. */
final class Weights {

    private static final LockEvent TICK = new TimePassed(Duration.ofMillis(1));

    private final Map<String, List<byte[]>> kinds = new LinkedHashMap<>();
    private final SnapshotFormat format = SnapshotFormat.of(K11.LOCK.profile());

    Weights() {
        LockState state = K11.LOCK.initial();
        for (LockEvent event :
                Workload.of(K11.LOCK, Workload.SEED, Workload.LENGTH).events()) {
            state = K11.LOCK.next(state, event);
            if (kind(K11.LOCK.next(state, TICK)).equals(kind(state))) {
                kinds.computeIfAbsent(kind(state), first -> new ArrayList<>())
                        .add(format.snapshot(state).bytes());
            }
        }
    }

    private static String kind(LockState state) {
        String phase = state.phase().getClass().getSimpleName();
        return K11.LOCK.nextDeadline(state).isPresent() ? phase + "-with-deadline" : phase;
    }

    /**
     * Weighs so many locks of each kind, none of which shares what the library does not share itself. Returns the bytes of one, by kind, the
     * reference to it included.
     */
    ImmutableSortedMap<String, Double> bytes(int count) {
        ImmutableSortedMap.Builder<String, Double> bytes = ImmutableSortedMap.naturalOrder();
        kinds.forEach((kind, snapshots) -> bytes.put(kind, bytes(snapshots, count)));
        return bytes.buildOrThrow();
    }

    private double bytes(List<byte[]> snapshots, int count) {
        long before = Heap.usedBytes();
        LockState[] states = new LockState[count];
        try {
            for (int index = 0; index < count; index++) {
                byte[] snapshot = snapshots.get(index % snapshots.size());
                states[index] = K11.LOCK.next(format.read(snapshot).state(), TICK);
            }
            return (Heap.usedBytes() - before) / (double) count;
        } finally {
            Reference.reachabilityFence(states);
        }
    }
}
