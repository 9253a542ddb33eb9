// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.timeline;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;

/** What a lock does when some events happen to it from the beginning. */
final class Run {

    private Run() {}

    static String svg(LockMachine lock, Iterable<LockEvent> events) {
        return Timeline.of(lock, lock.initial(), steps(lock, events)).svg();
    }

    static ImmutableList<Stretch> stretches(LockMachine lock, Iterable<LockEvent> events) {
        return Stretches.of(lock, lock.initial(), steps(lock, events));
    }

    private static ImmutableList<Transition> steps(LockMachine lock, Iterable<LockEvent> events) {
        ImmutableList.Builder<Transition> steps = ImmutableList.builder();
        LockState state = lock.initial();
        for (LockEvent event : events) {
            Transition step = lock.apply(state, event);
            steps.add(step);
            state = step.after();
        }
        return steps.build();
    }
}
