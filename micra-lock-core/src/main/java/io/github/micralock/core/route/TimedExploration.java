// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.core.car.Car;
import io.github.micralock.core.car.CarState;
import io.github.micralock.core.graph.Progress;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The search for every state that a unit in its car can reach, the quickest to reach first, where time passes from one
 * deadline to the next.
 *
 * <p>What can happen is a person's {@link Act}s, a code that is typed and judged as one {@link TypedCode}, a
 * {@link Wait} for the next deadline, and a dealer if there is one. Whatever an immobiliser answers comes from the car
 * around the unit. A unit that is never locked for good is explored until its penalties repeat themselves. It is a value:
 * each method returns another one.
 *
 * <pre>{@code
 * TimedGraph graph = TimedExploration.of(lock).explore();
 * }</pre>
 */
public final class TimedExploration {

    /** What a person does with a radio in a car, but for typing: key at LOCK or ACC, radio, battery, clear. */
    public static final ImmutableSet<LockEvent> PERSONS_ACTS = ImmutableSet.copyOf(
            LockEvent.parseLines("ignition ACC\nignition LOCK\nradio on\nradio off\nbattery on\nbattery off\nclear\n"));

    private static final int REPORT_EVERY = 1_000;

    private final Car car;
    private final CarState start;
    private final ImmutableSet<LockEvent> acts;
    private final @Nullable SecurityCode code;
    private final boolean dealer;
    private final int bound;
    private final Consumer<? super Progress> listener;

    private TimedExploration(
            Car car,
            CarState start,
            ImmutableSet<LockEvent> acts,
            @Nullable SecurityCode code,
            boolean dealer,
            int bound,
            Consumer<? super Progress> listener) {
        this.car = car;
        this.start = start;
        this.acts = acts;
        this.code = code;
        this.dealer = dealer;
        this.bound = bound;
        this.listener = listener;
    }

    /**
     * Returns an exploration of a new unit in a new car, by {@link #PERSONS_ACTS} and wrong codes.
     *
     * @param unit the lock of the unit, of any kind
     * @return the exploration
     */
    public static TimedExploration of(LockMachine unit) {
        Car car = Car.of(unit);
        return new TimedExploration(car, car.initial(), PERSONS_ACTS, null, false, Integer.MAX_VALUE, progress -> {});
    }

    /**
     * Returns this exploration with another start.
     *
     * @param state where to start
     * @return the exploration from there
     */
    public TimedExploration from(CarState state) {
        return new TimedExploration(car, state, acts, code, dealer, bound, listener);
    }

    /**
     * Returns this exploration with other things that a person does.
     *
     * @param events what that is, in the order in which it is tried
     * @return the exploration over them
     */
    public TimedExploration over(Iterable<? extends LockEvent> events) {
        return new TimedExploration(car, start, ImmutableSet.copyOf(events), code, dealer, bound, listener);
    }

    /**
     * Returns this exploration with a person who knows a code and types it.
     *
     * @param known the code; of the unit's length and digits. It is of use if it is the unit's
     * @return the exploration in which it is typed
     * @throws IllegalArgumentException if it could not be typed on such a unit; the message does not repeat it
     */
    public TimedExploration knowing(SecurityCode known) {
        car.unit().profile().entry().checkTypable(known);
        return new TimedExploration(car, start, acts, known, dealer, bound, listener);
    }

    /**
     * Returns this exploration with a dealer, who resets the unit, initialises the immobiliser and mends the wire.
     *
     * @return the exploration in which that happens
     */
    public TimedExploration withDealer() {
        return new TimedExploration(car, start, acts, code, true, bound, listener);
    }

    /**
     * Returns this exploration with a bound.
     *
     * @param states how many states are looked at; at least 1
     * @return the bounded exploration
     * @throws IllegalArgumentException if the bound leaves no state
     */
    public TimedExploration atMost(int states) {
        checkArgument(states >= 1, "bound must be at least 1 state, was %s", states);
        return new TimedExploration(car, start, acts, code, dealer, states, listener);
    }

    /**
     * Returns this exploration with someone who is told how far it has come.
     *
     * @param newListener told after every 1,000 states, and at the end
     * @return the exploration that reports
     */
    public TimedExploration reporting(Consumer<? super Progress> newListener) {
        return new TimedExploration(car, start, acts, code, dealer, bound, newListener);
    }

    /**
     * Explores.
     *
     * @return the graph of what was found
     */
    public TimedGraph explore() {
        Frontier frontier = frontier();
        ImmutableMap.Builder<CarState, Arrival> arrivals = ImmutableMap.builder();
        ImmutableSetMultimap.Builder<CarState, Step> steps = ImmutableSetMultimap.builder();
        int expanded = 0;
        long edges = 0;
        Optional<Arrival> nearest = frontier.nearest();
        while (nearest.isPresent() && expanded < bound) {
            Arrival arrival = nearest.get();
            arrivals.put(arrival.state(), arrival);
            ImmutableList<Step> found = frontier.expanded(arrival);
            steps.putAll(arrival.state(), found);
            edges += found.size();
            expanded++;
            if (expanded % REPORT_EVERY == 0) {
                listener.accept(new Progress(expanded, expanded, edges));
            }
            nearest = frontier.nearest();
        }
        listener.accept(new Progress(expanded, expanded, edges));
        return new TimedGraph(start, arrivals.buildOrThrow(), steps.build(), nearest.isEmpty());
    }

    /**
     * Searches no further than it must.
     *
     * @param goal what is looked for
     * @return the quickest way there; or that there is none
     */
    RouteAnswer quickest(Goal goal) {
        Frontier frontier = frontier();
        int expanded = 0;
        Optional<Arrival> nearest = frontier.nearest();
        while (nearest.isPresent() && expanded < bound) {
            Arrival arrival = nearest.get();
            if (goal.isReachedIn(arrival.state())) {
                return arrival.route();
            }
            frontier.expanded(arrival);
            expanded++;
            nearest = frontier.nearest();
        }
        return nearest.isPresent() ? new Undecided(expanded) : new NoWay(expanded);
    }

    private Frontier frontier() {
        int attempts = Horizon.attempts(car.unit().profile(), start.unit().wrongAttempts());
        return new Frontier(new Moves(car, acts, code, dealer, attempts), start);
    }
}
