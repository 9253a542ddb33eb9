// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.graph;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.LockEvent;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The states that a lock can reach by a set of events, and every step between them.
 *
 * <p>States are numbered in the order in which they were found, so the way to each of them that the graph knows is a
 * shortest one. This class is immutable and thread-safe.
 */
public final class StateGraph {

    private final ImmutableList<LockEvent> alphabet;
    private final ImmutableList<LockState> states;
    private final StateNumbers numbers;
    private final int expanded;
    private final ImmutableIntArray targets;
    private final ImmutableIntArray finders;
    private final ImmutableIntArray findingEvents;

    StateGraph(
            ImmutableList<LockEvent> alphabet,
            StateNumbers numbers,
            int expanded,
            ImmutableIntArray targets,
            ImmutableIntArray finders,
            ImmutableIntArray findingEvents) {
        this.alphabet = alphabet;
        this.states = ImmutableList.copyOf(numbers.states());
        this.numbers = numbers;
        this.expanded = expanded;
        this.targets = targets;
        this.finders = finders;
        this.findingEvents = findingEvents;
    }

    /**
     * Returns the events that label the steps.
     *
     * @return each event once, in the order in which it was tried
     */
    public ImmutableList<LockEvent> alphabet() {
        return alphabet;
    }

    /**
     * Returns the states that were found.
     *
     * @return at least one: where the exploration started; nearer ones come first
     */
    public ImmutableList<LockState> states() {
        return states;
    }

    /**
     * Says whether every step from every state is known.
     *
     * @return false if the exploration stopped at its bound
     */
    public boolean isComplete() {
        return expanded == states.size();
    }

    /**
     * Returns how many steps are known.
     *
     * @return one for each event in each state that was expanded
     */
    public int edgeCount() {
        return targets.length();
    }

    /**
     * Returns every known step, in the order in which it was found.
     *
     * @return the steps, those that change nothing included
     */
    public Stream<Edge> edges() {
        return IntStream.range(0, targets.length()).mapToObj(this::edge);
    }

    /**
     * Returns the steps from a state, one for each event, in the order of {@link #alphabet()}.
     *
     * @param source where they start; one of {@link #states()}
     * @return the steps; none if the exploration stopped at its bound before it looked
     * @throws IllegalArgumentException if the state was not found
     */
    public Stream<Edge> edgesFrom(LockState source) {
        int first = number(source) * alphabet.size();
        return IntStream.range(first, Math.min(first + alphabet.size(), targets.length()))
                .mapToObj(this::edge);
    }

    private int number(LockState state) {
        int number = numbers.of(state);
        checkArgument(
                number != StateNumbers.NONE,
                "state must be one of the %s that were found, was %s",
                states.size(),
                state);
        return number;
    }

    private Edge edge(int index) {
        return new Edge(
                states.get(index / alphabet.size()),
                alphabet.get(index % alphabet.size()),
                states.get(targets.get(index)));
    }

    /**
     * Returns a shortest way to a state.
     *
     * @param state where it is to end; one of {@link #states()}
     * @return the way from the start
     * @throws IllegalArgumentException if the state was not found
     */
    public Trace traceTo(LockState state) {
        ImmutableList.Builder<LockEvent> latestFirst = ImmutableList.builder();
        for (int at = number(state); at != 0; at = finders.get(at)) {
            latestFirst.add(alphabet.get(findingEvents.get(at)));
        }
        return new Trace(states.get(0), latestFirst.build().reverse(), state);
    }

    /**
     * Returns a shortest way to a state in which something does not hold.
     *
     * @param invariant what should hold in every state
     * @return the way from the start; empty if it holds in each
     */
    public Optional<Trace> firstStateAgainst(Predicate<? super LockState> invariant) {
        Optional<LockState> against =
                states.stream().filter(state -> !invariant.test(state)).findFirst();
        return against.isPresent() ? Optional.of(traceTo(against.get())) : Optional.empty();
    }

    /**
     * Returns a shortest way to a step of which something does not hold, with that step as its last.
     *
     * @param invariant what should hold of every step
     * @return the way from the start; empty if it holds of each
     */
    public Optional<Trace> firstEdgeAgainst(Predicate<? super Edge> invariant) {
        Optional<Edge> against = edges().filter(edge -> !invariant.test(edge)).findFirst();
        return against.isPresent()
                ? Optional.of(traceTo(against.get().source()).then(against.get()))
                : Optional.empty();
    }
}
