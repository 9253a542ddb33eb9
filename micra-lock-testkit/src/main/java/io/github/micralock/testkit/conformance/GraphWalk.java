// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/** One walk, breadth first, so that the first difference is met at the end of a shortest run. */
final class GraphWalk {

    /** A right lock has one state for each of the graph; one with many more counts something that nobody sees. */
    private static final int MOST_FOR_EACH = 16;

    private final ReferenceGraph graph;
    private final LockMachine lock;
    private final Set<Meeting> met = new HashSet<>();
    private final Queue<Walker> walkers = new ArrayDeque<>();

    /** A state of the graph and one of the lock, that were reached together. */
    private record Meeting(int number, LockState state) {}

    /** Who got there, and how. */
    private record Walker(Meeting at, ImmutableList<LockEvent> run) {}

    GraphWalk(ReferenceGraph graph, LockMachine lock) {
        this.graph = graph;
        this.lock = lock;
    }

    Optional<Difference> firstDifference() {
        arrive(new Walker(new Meeting(0, lock.initial()), ImmutableList.of()));
        while (!walkers.isEmpty()) {
            Optional<Difference> difference = firstDifferenceAt(walkers.remove());
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private void arrive(Walker walker) {
        if (met.add(walker.at)) {
            walkers.add(walker);
        }
    }

    private Optional<Difference> firstDifferenceAt(Walker walker) {
        try {
            Optional<Difference> difference = seenAt(walker);
            return difference.isPresent() ? difference : saidFrom(walker);
        } catch (RuntimeException thrown) {
            return Optional.of(new Difference(walker.run, "the lock", "total (P10)", "one that throws " + thrown));
        }
    }

    private Optional<Difference> seenAt(Walker walker) {
        ReferenceGraph.State expected = graph.states().get(walker.at.number);
        LockState state = walker.at.state;
        int most = graph.states().size() * MOST_FOR_EACH;
        if (met.size() > most) {
            return different(walker, "states", "about " + graph.states().size(), "more than " + most);
        }
        if (!lock.view(state).equals(expected.shown())) {
            return different(walker, "faceplate", Said.of(expected.shown()), Said.of(lock.view(state)));
        }
        return different(
                walker,
                "next deadline",
                text(expected.due()),
                text(lock.nextDeadline(state).orElse(Duration.ZERO)));
    }

    private static String text(Duration due) {
        return due.isZero() ? "never" : due.toString();
    }

    private Optional<Difference> saidFrom(Walker walker) {
        ImmutableList<ReferenceGraph.Step> steps =
                graph.states().get(walker.at.number).steps();
        for (int index = 0; index < steps.size(); index++) {
            LockEvent event = graph.alphabet().get(index);
            Transition transition = lock.apply(walker.at.state, event);
            Walker next = new Walker(
                    new Meeting(steps.get(index).target(), transition.after()),
                    ImmutableList.<LockEvent>builder()
                            .addAll(walker.run)
                            .add(event)
                            .build());
            Optional<Difference> difference =
                    different(next, "signals", steps.get(index).said(), Said.of(transition.signals()));
            if (difference.isPresent()) {
                return difference;
            }
            if (!lock.next(walker.at.state, event).equals(transition.after())) {
                return different(next, "next", "the state after the transition", "another");
            }
            arrive(next);
        }
        return Optional.empty();
    }

    private static Optional<Difference> different(Walker walker, String what, String expected, String found) {
        return expected.equals(found)
                ? Optional.empty()
                : Optional.of(new Difference(walker.run, what, expected, found));
    }
}
