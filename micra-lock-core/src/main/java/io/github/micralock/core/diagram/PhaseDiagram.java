// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.graph.DeadlineLock;
import io.github.micralock.core.graph.Exploration;
import io.github.micralock.core.graph.StateGraph;

/**
 * The diagram of a lock for people: one node a phase, and arrows that tell what leads from one to another, computed from
 * the steps of an explored graph and from what the machine signals at each.
 *
 * <p>A guard is told where the same cause leads elsewhere without it, and the numbers of wrong entries where others lead elsewhere.
 */
public final class PhaseDiagram {

    /** Enough for every profile with a limit; where there is none, for the first fifty wrong entries or so. */
    private static final int ENOUGH = 2_500;

    private PhaseDiagram() {}

    /**
     * Returns the diagram of a make of unit, explored with everything that can happen to it. Steps that stay in a phase are left out.
     *
     * <p>Explored is a unit with a code of one digit, for the digits do not matter to the phases. Where wrong entries never lock
     * for good, about fifty of them are looked at.
     *
     * @param profile the make
     * @return the diagram
     */
    public static Diagram of(LockProfile profile) {
        return withLoops(profile).withoutLoops();
    }

    /**
     * Returns the diagram of a make of unit, with the steps that stay in a phase.
     *
     * @param profile the make
     * @return the diagram
     */
    public static Diagram withLoops(LockProfile profile) {
        LockMachine lock = DeadlineLock.of(ShortCode.lock(profile));
        return of(
                lock,
                Exploration.of(lock)
                        .over(ShortCode.events(profile))
                        .atMost(ENOUGH)
                        .explore());
    }

    /**
     * Returns the diagram of an explored graph, with the steps that stay in a phase.
     *
     * @param lock the machine that was explored; a {@link DeadlineLock}, if no step is to go across two deadlines
     * @param graph what was found
     * @return the diagram; a phase that was not found has no node
     */
    public static Diagram of(LockMachine lock, StateGraph graph) {
        ImmutableListMultimap<String, LockState> phases = Multimaps.index(graph.states(), PhaseNode::id);
        PhaseFold fold = new PhaseFold();
        graph.edges().forEach(edge -> fold.add(lock.apply(edge.source(), edge.event())));
        ImmutableList<Node> nodes = phases.keySet().stream()
                .map(id -> PhaseNode.of(lock, id, phases.get(id)))
                .collect(ImmutableList.toImmutableList());
        return new Diagram(
                lock.profile().name(),
                nodes,
                new PhaseArrows(fold, !graph.isComplete())
                        .between(phases.keySet().asList()),
                PhaseNode::id,
                null);
    }
}
