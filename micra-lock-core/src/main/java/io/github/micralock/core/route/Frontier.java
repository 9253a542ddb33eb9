// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

import com.google.common.collect.ImmutableList;
import io.github.micralock.core.car.CarState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;

/** Dijkstra's search: where one can go on from, the cheapest first; among equals the one found first. */
final class Frontier {

    private final Moves moves;
    private final List<Arrival> found = new ArrayList<>();
    private final Set<CarState> settled = new HashSet<>();
    private final Queue<Integer> open = new PriorityQueue<>(
            Comparator.<Integer, Effort>comparing(number -> found.get(number).effort())
                    .thenComparing(Comparator.naturalOrder()));

    Frontier(Moves moves, CarState start) {
        this.moves = moves;
        add(Arrival.at(start));
    }

    private void add(Arrival arrival) {
        found.add(arrival);
        open.add(found.size() - 1);
    }

    /** The cheapest state that was not returned yet; empty if there is none. */
    Optional<Arrival> nearest() {
        while (!open.isEmpty()) {
            Arrival arrival = found.get(open.remove());
            if (settled.add(arrival.state())) {
                return Optional.of(arrival);
            }
        }
        return Optional.empty();
    }

    /** Goes on from a state, and tells the steps that lead from there. */
    ImmutableList<Step> expanded(Arrival arrival) {
        ImmutableList<Step> steps = moves.from(arrival.state());
        for (Step step : steps) {
            if (!settled.contains(step.target())) {
                add(arrival.after(step));
            }
        }
        return steps;
    }
}
