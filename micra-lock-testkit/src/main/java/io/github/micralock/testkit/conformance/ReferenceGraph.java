// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Every step of a unit: a Mealy machine whose inputs are events and whose outputs are signals, and of whose states nothing is
 * known but what can be seen.
 *
 * <p>This class is immutable.
 *
 * @param name what the unit is called
 * @param alphabet the events, of different texts
 * @param states the states; the first is the initial one
 */
@Immutable
public record ReferenceGraph(String name, ImmutableList<LockEvent> alphabet, ImmutableList<State> states) {

    /**
     * One state.
     *
     * @param shown what a person sees and hears
     * @param due how long until it changes by itself; zero if it does not
     * @param steps what follows, one for each event of the alphabet, in its order
     */
    @Immutable
    public record State(Faceplate shown, Duration due, ImmutableList<Step> steps) {

        /** Accepts any steps; a graph has as many as events. */
        public State {}
    }

    /**
     * What follows when an event happens in a state.
     *
     * @param target the number of the next state, counted from 0
     * @param said the signals, as journals write them, with a comma and a space between; {@code nothing} if there are none
     */
    @Immutable
    public record Step(int target, String said) {

        /** Accepts any target; in a graph it is the number of a state. */
        public Step {}
    }

    /** Accepts any parts; {@link #parse} makes graphs of parts that fit. */
    public ReferenceGraph {}

    /**
     * Reads a graph.
     *
     * @param text all of it, as it lies in the resources of this module
     * @return the graph
     * @throws IllegalArgumentException if {@code text} is no graph, with the number of the line
     */
    public static ReferenceGraph parse(String text) {
        return new GraphReader(text).graph();
    }

    /**
     * Returns this graph without some events.
     *
     * @param events which to keep
     * @return the graph over those; states that they do not reach stay
     */
    public ReferenceGraph over(Predicate<LockEvent> events) {
        return new ReferenceGraph(
                name,
                kept(events, alphabet),
                states.stream()
                        .map(state -> new State(state.shown(), state.due(), kept(events, state.steps())))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Of one for each event of the alphabet. */
    private <T> ImmutableList<T> kept(Predicate<LockEvent> events, ImmutableList<T> all) {
        return Streams.zip(
                        alphabet.stream(),
                        all.stream(),
                        (event, each) -> events.test(event) ? Stream.of(each) : Stream.<T>of())
                .flatMap(each -> each)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Compares a lock with this graph: from its initial state, along every event, until nothing new is met.
     *
     * @param lock the lock, made for the unit of this graph
     * @return what differs, at the end of a shortest run; empty if nothing does
     */
    public Optional<Difference> firstDifference(LockMachine lock) {
        return new GraphWalk(this, lock).firstDifference();
    }
}
