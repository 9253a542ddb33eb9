// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.core.graph.StateGraph;
import java.util.Objects;
import java.util.stream.Stream;

/** The arrows of a diagram of states: a label for each event. */
record StateArrows(LockMachine lock, StateGraph graph, ImmutableMap<LockState, String> ids) {

    /** What arrows call a state; nothing if it was not found. */
    String id(LockState state) {
        return Objects.requireNonNullElse(ids.get(state), "");
    }

    /** The arrows from a state, in the order of the first event that goes each. */
    Stream<Arrow> from(LockState source) {
        ImmutableListMultimap<LockState, Transition> steps = Multimaps.index(
                graph.edgesFrom(source)
                        .map(edge -> lock.apply(edge.source(), edge.event()))
                        .iterator(),
                Transition::after);
        return steps.keySet().stream()
                .map(target -> new Arrow(
                        id(source),
                        id(target),
                        steps.get(target).stream().map(StateArrows::label).collect(toImmutableList())));
    }

    private static Label label(Transition step) {
        String text = step.event().text();
        return new Label(text, text.replace(' ', '.'));
    }
}
