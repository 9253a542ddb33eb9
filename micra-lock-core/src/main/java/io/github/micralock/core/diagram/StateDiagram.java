// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.core.graph.StateGraph;
import io.github.micralock.core.snapshot.SnapshotFormat;

/**
 * The diagram of a lock for machines: every state that was found, and every step between them, loops included.
 *
 * <p>Written as SCXML it is a machine that does what the lock does, as long as only the events happen that were explored: the
 * canonical text of an event with full stops for spaces, such as {@code ignition.ACC}.
 */
public final class StateDiagram {

    private StateDiagram() {}

    /**
     * Returns the diagram of an explored graph.
     *
     * @param lock the machine that was explored
     * @param graph what was found
     * @return the diagram; its nodes are called {@code s0}, {@code s1} and so on, in the order in which they were found
     * @throws IllegalArgumentException if a state contradicts the profile of the machine
     */
    public static Diagram of(LockMachine lock, StateGraph graph) {
        SnapshotFormat format = SnapshotFormat.of(lock.profile());
        ImmutableMap.Builder<LockState, String> ids = ImmutableMap.builder();
        int number = 0;
        for (LockState state : graph.states()) {
            ids.put(state, "s" + number);
            number++;
        }
        StateArrows arrows = new StateArrows(lock, graph, ids.buildOrThrow());
        return new Diagram(
                lock.profile().name(),
                graph.states().stream()
                        .map(state -> StateNode.of(arrows.id(state), format.snapshot(state)))
                        .collect(toImmutableList()),
                graph.states().stream().flatMap(arrows::from).collect(toImmutableList()),
                arrows::id,
                null);
    }
}
