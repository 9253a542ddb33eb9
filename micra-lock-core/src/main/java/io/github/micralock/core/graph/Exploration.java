// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.graph;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.Alphabet;
import io.github.micralock.api.event.LockEvent;
import java.util.function.Consumer;

/**
 * The search for every state that a lock can reach by a given set of events, breadth first.
 *
 * <p>It steps with {@link LockMachine#next} alone, and states are told apart by their values. It ends when there is
 * nothing new, or at a bound. Time is an event like any other: a set with {@code elapse PT10S} explores a lock in steps
 * of ten seconds. What can happen to key, switch and battery is in {@link Alphabet}. It is a value: each method
 * returns another one.
 *
 * <pre>{@code
 * StateGraph graph = Exploration.of(lock)
 *         .over(LockEvent.parseLines("ignition ACC\npreset 1\nconfirm\nelapse PT10S\n"))
 *         .explore();
 * }</pre>
 */
public final class Exploration {

    private static final int REPORT_EVERY = 50_000;

    private final LockMachine machine;
    private final LockState start;
    private final ImmutableSet<LockEvent> alphabet;
    private final int bound;
    private final Consumer<? super Progress> listener;

    private Exploration(
            LockMachine machine,
            LockState start,
            ImmutableSet<LockEvent> alphabet,
            int bound,
            Consumer<? super Progress> listener) {
        this.machine = machine;
        this.start = start;
        this.alphabet = alphabet;
        this.bound = bound;
        this.listener = listener;
    }

    /**
     * Returns an exploration that starts where every history starts, and has no events, bound or listener yet.
     *
     * @param machine the lock to explore
     * @return the exploration
     */
    public static Exploration of(LockMachine machine) {
        return new Exploration(machine, machine.initial(), ImmutableSet.of(), Integer.MAX_VALUE, progress -> {});
    }

    /**
     * Returns this exploration with another start.
     *
     * @param state where to start
     * @return the exploration from there
     */
    public Exploration from(LockState state) {
        return new Exploration(machine, state, alphabet, bound, listener);
    }

    /**
     * Returns this exploration with other events.
     *
     * @param events what can happen, in the order in which it is tried
     * @return the exploration over them
     */
    public Exploration over(Iterable<? extends LockEvent> events) {
        return new Exploration(machine, start, ImmutableSet.copyOf(events), bound, listener);
    }

    /**
     * Returns this exploration with a bound.
     *
     * @param states how many states are searched for; at least 1. Once more are known no further one is expanded, so
     *     that a graph of just so many is complete
     * @return the bounded exploration
     * @throws IllegalArgumentException if the bound leaves no state
     */
    public Exploration atMost(int states) {
        checkArgument(states >= 1, "bound must be at least 1 state, was %s", states);
        return new Exploration(machine, start, alphabet, states, listener);
    }

    /**
     * Returns this exploration with someone who is told how far it has come.
     *
     * @param newListener told after every 50,000 expanded states, and at the end
     * @return the exploration that reports
     */
    public Exploration reporting(Consumer<? super Progress> newListener) {
        return new Exploration(machine, start, alphabet, bound, newListener);
    }

    /**
     * Explores.
     *
     * @return the graph of what was found
     */
    public StateGraph explore() {
        Discovery found = new Discovery(start);
        ImmutableList<LockEvent> events = alphabet.asList();
        int expanded = 0;
        while (expanded < found.size() && found.size() <= bound) {
            LockState source = found.state(expanded);
            for (int event = 0; event < events.size(); event++) {
                found.step(expanded, event, machine.next(source, events.get(event)));
            }
            expanded++;
            if (expanded % REPORT_EVERY == 0) {
                listener.accept(found.progress(expanded));
            }
        }
        listener.accept(found.progress(expanded));
        return found.graph(events, expanded);
    }
}
