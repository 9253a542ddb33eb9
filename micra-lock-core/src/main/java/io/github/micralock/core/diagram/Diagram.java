// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A state diagram as a value, to be written in any {@link DiagramFormat}. It begins at its first node.
 *
 * <pre>{@code
 * Diagram phases = PhaseDiagram.of(Catalogue.K11_HANDBOOK);
 * String text = DiagramFormat.MERMAID.write(phases.marking(lock.initial()));
 * }</pre>
 *
 * <p>The same machine and the same exploration give the same diagram, to the character.
 */
public final class Diagram {

    private final String title;
    private final ImmutableList<Node> nodes;
    private final ImmutableList<Arrow> arrows;
    private final Function<LockState, String> place;
    private final @Nullable String marked;

    Diagram(
            String title,
            ImmutableList<Node> nodes,
            ImmutableList<Arrow> arrows,
            Function<LockState, String> place,
            @Nullable String marked) {
        this.title = title;
        this.nodes = nodes;
        this.arrows = arrows;
        this.place = place;
        this.marked = marked;
    }

    /**
     * Returns this diagram with the place of a state marked, and no other.
     *
     * @param state where the lock is
     * @return the diagram with a mark
     * @throws IllegalArgumentException if the state has no place here; it names the profile's diagram and the state
     */
    public Diagram marking(LockState state) {
        String id = place.apply(state);
        checkArgument(
                nodes.stream().anyMatch(node -> node.id().equals(id)),
                "state must have a place in the diagram %s of %s nodes, was %s",
                title,
                nodes.size(),
                state);
        return new Diagram(title, nodes, arrows, place, id);
    }

    /**
     * Returns this diagram without the arrows that lead nowhere else.
     *
     * @return the diagram without loops
     */
    public Diagram withoutLoops() {
        return new Diagram(
                title,
                nodes,
                arrows.stream().filter(arrow -> !arrow.isLoop()).collect(toImmutableList()),
                place,
                marked);
    }

    /**
     * Returns what this is a diagram of.
     *
     * @return the name of a profile: capital letters A to Z, digits and underscores
     */
    public String title() {
        return title;
    }

    /**
     * Returns the places.
     *
     * @return the nodes, in the order in which they were found; at least one, and every history begins at the first
     */
    public ImmutableList<Node> nodes() {
        return nodes;
    }

    /**
     * Returns the ways between them.
     *
     * @return the arrows, in the order of their sources, then of their targets; one at most from one node to another
     */
    public ImmutableList<Arrow> arrows() {
        return arrows;
    }

    /**
     * Returns the place that is marked.
     *
     * @return the id of a node; empty if none is
     */
    public Optional<String> marked() {
        return Optional.ofNullable(marked);
    }
}
