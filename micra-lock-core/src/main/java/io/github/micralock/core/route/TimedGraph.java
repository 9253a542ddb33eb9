// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import com.google.common.graph.ImmutableNetwork;
import com.google.common.graph.NetworkBuilder;
import com.google.common.graph.Traverser;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.core.car.CarState;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The states that a unit in its car can reach, and every step between them, where time passes from one deadline to the
 * next.
 *
 * <p>It is exact about time: each {@link Wait} leads to the next deadline, and before that nothing changes but
 * countdowns. What it leaves out is a person who acts while one runs; that leads to the same states with less left to
 * wait, or with all of it again. This class is immutable and thread-safe.
 */
public final class TimedGraph {

    private final CarState start;
    private final ImmutableMap<CarState, Arrival> arrivals;
    private final ImmutableSetMultimap<CarState, Step> steps;
    private final boolean complete;

    TimedGraph(
            CarState start,
            ImmutableMap<CarState, Arrival> arrivals,
            ImmutableSetMultimap<CarState, Step> steps,
            boolean complete) {
        this.start = start;
        this.arrivals = arrivals;
        this.steps = steps;
        this.complete = complete;
    }

    /**
     * Returns where the exploration started.
     *
     * @return the first of {@link #states()}
     */
    public CarState start() {
        return start;
    }

    /**
     * Returns the states that were found, and left by every step there is.
     *
     * @return at least one; the quickest to reach come first
     */
    public ImmutableSet<CarState> states() {
        return arrivals.keySet();
    }

    /**
     * Says whether every state is known.
     *
     * @return false if the exploration stopped at its bound
     */
    public boolean isComplete() {
        return complete;
    }

    /**
     * Returns every known step.
     *
     * @return the steps, each of which leads elsewhere; if the exploration stopped at its bound, maybe to a state that is
     *     not among {@link #states()}
     */
    public ImmutableSet<Step> steps() {
        return ImmutableSet.copyOf(steps.values());
    }

    /**
     * Returns the steps from a state.
     *
     * @param source where they start; one of {@link #states()}
     * @return the steps, each of which leads elsewhere
     * @throws IllegalArgumentException if the state was not found
     */
    public ImmutableSet<Step> stepsFrom(CarState source) {
        return steps.get(arrival(source).state());
    }

    /**
     * Returns the quickest way to a state: its witness.
     *
     * @param state where it is to end; one of {@link #states()}
     * @return the way from the start with the least time, and of those the one with the fewest presses
     * @throws IllegalArgumentException if the state was not found
     */
    public Route routeTo(CarState state) {
        return arrival(state).route();
    }

    private Arrival arrival(CarState state) {
        Arrival arrival = arrivals.get(state);
        checkArgument(arrival != null, "state must be one of the %s that were found, was %s", arrivals.size(), state);
        return arrival;
    }

    /**
     * Returns the quickest way to any state in which something holds.
     *
     * @param wanted what is to hold
     * @return the way from the start; empty if it holds in none that was found
     */
    public Optional<Route> quickest(Predicate<? super CarState> wanted) {
        return arrivals.values().stream()
                .filter(arrival -> wanted.test(arrival.state()))
                .limit(1)
                .map(Arrival::route)
                .findFirst();
    }

    /**
     * Returns the kinds of phases that no state has that was found.
     *
     * @return the records of {@code api.phase} that never came up
     */
    public ImmutableSet<Class<?>> unreachedPhases() {
        ImmutableSet<Class<?>> reached =
                states().stream().map(state -> state.unit().phase().getClass()).collect(toImmutableSet());
        return Arrays.stream(LockPhase.class.getPermittedSubclasses())
                .filter(kind -> !reached.contains(kind))
                .collect(toImmutableSet());
    }

    /**
     * Returns the dead ends: states from which no step leads anywhere else.
     *
     * @return the states, the quickest to reach first
     */
    public ImmutableSet<CarState> deadEnds() {
        return states().stream().filter(state -> stepsFrom(state).isEmpty()).collect(toImmutableSet());
    }

    /**
     * Returns the states from which no known way leads to a goal. If the exploration stopped at its bound, whatever leads
     * beyond it is taken to lead there.
     *
     * @param goal what cannot be reached from there
     * @return the states, the quickest to reach first
     */
    public ImmutableSet<CarState> statesWithoutWayTo(Goal goal) {
        ImmutableNetwork<CarState, Step> network = asNetwork();
        ImmutableList<CarState> ends = network.nodes().stream()
                .filter(state -> goal.isReachedIn(state) || !arrivals.containsKey(state))
                .collect(ImmutableList.toImmutableList());
        ImmutableSet<CarState> alive = ImmutableSet.copyOf(
                Traverser.<CarState>forGraph(network::predecessors).breadthFirst(ends));
        return Sets.difference(states(), alive).immutableCopy();
    }

    /**
     * Returns this graph for whoever has algorithms for graphs.
     *
     * @return the states as nodes and the steps as edges; with parallel edges, without loops
     */
    public ImmutableNetwork<CarState, Step> asNetwork() {
        ImmutableNetwork.Builder<CarState, Step> network =
                NetworkBuilder.directed().allowsParallelEdges(true).<CarState, Step>immutable();
        states().forEach(network::addNode);
        steps().forEach(step -> network.addEdge(step.source(), step.target(), step));
        return network.build();
    }
}
