// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.workload;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.LockEvent;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * What everybody is measured on: a fixed stream of events that spends time in every phase of a typed-code unit.
 *
 * <p>It depends on the seed alone. A person who mostly knows what to press is behind it, for one who presses at random
 * never gets past the first wait.
 *
 * @param events what happens, in order
 */
public record Workload(ImmutableList<LockEvent> events) {

    /** The seed of every published figure. */
    public static final long SEED = 19_930_812;

    /** How many events the published figures are over: enough for no branch predictor to learn them by heart. */
    public static final int LENGTH = 1 << 16;

    /**
     * Returns the stream of a seed.
     *
     * @param lock a typed-code unit, which decides what makes sense next
     * @param seed where the random numbers start
     * @param length how many events; at least 1
     * @return the stream
     */
    public static Workload of(LockMachine lock, long seed, int length) {
        Person person = new Person(new SplittableRandom(seed));
        ImmutableList.Builder<LockEvent> events = ImmutableList.builderWithExpectedSize(length);
        LockState state = lock.initial();
        for (int index = 0; index < length; index++) {
            LockEvent event = person.does(state);
            events.add(event);
            state = lock.next(state, event);
        }
        return new Workload(events.build());
    }

    /**
     * Counts in which phase the events find the unit.
     *
     * @param lock the unit
     * @return the name of each phase that was met, and how many events met it
     */
    public ImmutableSortedMap<String, Integer> phases(LockMachine lock) {
        Map<String, Integer> met = new TreeMap<>();
        LockState state = lock.initial();
        for (LockEvent event : events) {
            met.merge(state.phase().getClass().getSimpleName(), 1, Integer::sum);
            state = lock.next(state, event);
        }
        return ImmutableSortedMap.copyOf(met);
    }

    /**
     * Counts the events that leave the state as it is.
     *
     * @param lock the unit
     * @return how many were ignored
     */
    public int ignored(LockMachine lock) {
        int ignored = 0;
        LockState state = lock.initial();
        for (LockEvent event : events) {
            LockState next = lock.next(state, event);
            ignored += next.equals(state) ? 1 : 0;
            state = next;
        }
        return ignored;
    }
}
