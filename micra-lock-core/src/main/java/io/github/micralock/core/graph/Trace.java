// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.graph;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.LockEvent;

/**
 * A way through the state graph: where it starts, what happens, where it ends.
 *
 * @param start the state in which the first event happens
 * @param events what happens, in order
 * @param end the state after the last event
 */
public record Trace(LockState start, ImmutableList<LockEvent> events, LockState end) {

    /**
     * Returns this way with one step more.
     *
     * @param edge a step from where this way ends
     * @return the longer way
     * @throws IllegalArgumentException if the step starts elsewhere
     */
    public Trace then(Edge edge) {
        checkArgument(edge.source().equals(end), "edge must start at the end of the trace %s, was %s", end, edge);
        return new Trace(
                start,
                ImmutableList.<LockEvent>builder()
                        .addAll(events)
                        .add(edge.event())
                        .build(),
                edge.target());
    }

    /**
     * Returns the events in their canonical text, one a line, as {@link LockEvent#parseLines(String)} reads them.
     *
     * @return one line an event, each with a line feed at its end
     */
    public String text() {
        return LockEvent.lines(events);
    }
}
