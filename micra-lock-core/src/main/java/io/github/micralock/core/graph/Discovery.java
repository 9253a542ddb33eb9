// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.graph;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.LockEvent;

/** What an exploration has found so far: states by number, the number that each step leads to, and who found whom. */
final class Discovery {

    private final StateNumbers numbers = new StateNumbers();
    private final ImmutableIntArray.Builder targets = ImmutableIntArray.builder();
    private final ImmutableIntArray.Builder finders = ImmutableIntArray.builder();
    private final ImmutableIntArray.Builder findingEvents = ImmutableIntArray.builder();
    private long edges;

    Discovery(LockState start) {
        find(start, 0, 0);
    }

    int size() {
        return numbers.size();
    }

    LockState state(int number) {
        return numbers.state(number);
    }

    void step(int source, int event, LockState target) {
        targets.add(find(target, source, event));
        edges++;
    }

    private int find(LockState state, int finder, int event) {
        int known = numbers.size();
        int number = numbers.ofOrNext(state);
        if (number == known) {
            finders.add(finder);
            findingEvents.add(event);
        }
        return number;
    }

    Progress progress(int expanded) {
        return new Progress(size(), expanded, edges);
    }

    /** A builder grows by half, and what it builds keeps the room; a graph is kept for long. */
    private static ImmutableIntArray exactly(ImmutableIntArray.Builder numbers) {
        return numbers.build().trimmed();
    }

    StateGraph graph(ImmutableList<LockEvent> alphabet, int expanded) {
        return new StateGraph(alphabet, numbers, expanded, exactly(targets), exactly(finders), exactly(findingEvents));
    }
}
