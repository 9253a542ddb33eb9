// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.LockEvent;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/**
 * Two locks of one profile to which the same happens, searched breadth first for what tells them apart.
 *
 * <p>In each pair of states everything is tried that can happen there: every event without a duration, no time, a nanosecond,
 * time up to a deadline, a nanosecond short of it, across the next one too, and the longest time there is. So two locks that
 * are not told apart when the search has ended can only differ in how they cut other stretches of time.
 *
 * <pre>{@code
 * LockMachine wrong = Mutations.named("locks-one-try-late").of(lock);
 * Lockstep.of(lock, wrong).shortestDifference().orElseThrow().text(); // ignition ACC, preset 1, confirm, ...
 * }</pre>
 *
 * <p>It is a value: each method returns another one.
 */
public final class Lockstep {

    private static final int MANY = 200_000;

    private final LockMachine right;
    private final LockMachine other;
    private final Outlook outlook;
    private final int bound;

    private Lockstep(LockMachine right, LockMachine other, Outlook outlook, int bound) {
        this.right = right;
        this.other = other;
        this.outlook = outlook;
        this.bound = bound;
    }

    /**
     * Returns the comparison of two locks by all that they tell: states, signals, faceplates and deadlines.
     *
     * @param right one lock
     * @param other another one; of the same profile
     * @return the comparison, bounded to 200,000 pairs of states
     * @throws IllegalArgumentException if the profiles differ
     */
    public static Lockstep of(LockMachine right, LockMachine other) {
        checkArgument(
                right.profile().equals(other.profile()),
                "profiles must be equal, were %s and %s",
                right.profile().name(),
                other.profile().name());
        return new Lockstep(right, other, Outlook.EVERYTHING, MANY);
    }

    /**
     * Returns this comparison by what a person sees and hears, and nothing else.
     *
     * @return the comparison of faceplates
     */
    public Lockstep byFaceplates() {
        return new Lockstep(right, other, Outlook.FACEPLATE, bound);
    }

    /**
     * Returns this comparison with another bound.
     *
     * @param pairs how many pairs of states are looked at; at least 1
     * @return the bounded comparison
     * @throws IllegalArgumentException if the bound leaves no pair
     */
    public Lockstep atMost(int pairs) {
        checkArgument(pairs >= 1, "bound must be at least 1 pair, was %s", pairs);
        return new Lockstep(right, other, outlook, pairs);
    }

    /**
     * Searches for a shortest history that tells the two apart.
     *
     * @return the history; empty if there is none
     * @throws IllegalStateException if there is none within the bound, and more to look at
     */
    public Optional<Witness> shortestDifference() {
        Pair start = new Pair(right.initial(), other.initial());
        Map<Pair, Found> found = new HashMap<>();
        Queue<Pair> waiting = new ArrayDeque<>();
        if (outlook.differ(right, other, start)) {
            return Optional.of(new Witness(right, other, ImmutableList.of()));
        }
        found.put(start, new Found(start, ImmutableList.of()));
        waiting.add(start);
        for (Pair pair = waiting.poll(); pair != null; pair = waiting.poll()) {
            for (LockEvent event : Happenings.in(right, other, pair)) {
                Pair then = pair.after(right, other, event);
                if (outlook.differ(right, other, pair, event, then)) {
                    return Optional.of(new Witness(right, other, history(found, pair, event)));
                }
                if (found.putIfAbsent(then, new Found(pair, ImmutableList.of(event))) == null) {
                    waiting.add(then);
                }
            }
            if (found.size() > bound) {
                throw new IllegalStateException("bound must suffice to tell the two apart or to see all, was " + bound
                        + " pairs of states of " + right.profile().name());
            }
        }
        return Optional.empty();
    }

    private static ImmutableList<LockEvent> history(Map<Pair, Found> found, Pair pair, LockEvent last) {
        ImmutableList.Builder<LockEvent> latestFirst =
                ImmutableList.<LockEvent>builder().add(last);
        Found step = found.get(pair);
        while (step != null && !step.by().isEmpty()) {
            latestFirst.addAll(step.by());
            step = found.get(step.from());
        }
        return latestFirst.build().reverse();
    }

    /**
     * Where the two are.
     *
     * @param one the state of the right lock
     * @param two the state of the other
     */
    record Pair(LockState one, LockState two) {

        Pair after(LockMachine right, LockMachine other, LockEvent event) {
            return new Pair(right.next(one, event), other.apply(two, event).after());
        }
    }

    /**
     * How a pair was found first.
     *
     * @param from from which other pair; the start from itself
     * @param by by which event; none for the start
     */
    private record Found(Pair from, ImmutableList<LockEvent> by) {}
}
