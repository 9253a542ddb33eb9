// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.graph;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.LockEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an exploration has found so far: states by number, the number that each step leads to, and who found whom. */
final class Discovery {

    private final Map<LockState, Integer> numbers = new HashMap<>();
    private final List<LockState> states = new ArrayList<>();
    private final ImmutableIntArray.Builder targets = ImmutableIntArray.builder();
    private final ImmutableIntArray.Builder finders = ImmutableIntArray.builder();
    private final ImmutableIntArray.Builder findingEvents = ImmutableIntArray.builder();
    private long edges;

    Discovery(LockState start) {
        numbers.put(start, 0);
        states.add(start);
        finders.add(0);
        findingEvents.add(0);
    }

    int size() {
        return states.size();
    }

    LockState state(int number) {
        return states.get(number);
    }

    void step(int source, int event, LockState target) {
        Integer known = numbers.putIfAbsent(target, states.size());
        if (known == null) {
            targets.add(states.size());
            states.add(target);
            finders.add(source);
            findingEvents.add(event);
        } else {
            targets.add(known);
        }
        edges++;
    }

    Progress progress(int expanded) {
        return new Progress(states.size(), expanded, edges);
    }

    StateGraph graph(ImmutableList<LockEvent> alphabet, int expanded) {
        return new StateGraph(
                alphabet,
                ImmutableList.copyOf(states),
                ImmutableMap.copyOf(numbers),
                expanded,
                targets.build(),
                finders.build(),
                findingEvents.build());
    }
}
