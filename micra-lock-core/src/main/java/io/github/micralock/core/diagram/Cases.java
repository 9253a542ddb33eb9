// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import io.github.micralock.api.Transition;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What became of one thing that happened in one phase, by the guards that held then. Where the guards do not matter there is
 * one case; where they do, as many as the fewest guards tell apart.
 */
final class Cases {

    /** All outcomes of the states in which just these guards held. */
    private final SetMultimap<ImmutableSet<Guard>, Outcome> byGuards = LinkedHashMultimap.create();

    void add(Transition step) {
        byGuards.put(
                EnumSet.allOf(Guard.class).stream()
                        .filter(guard -> guard.holds(step.before()))
                        .collect(Sets.toImmutableEnumSet()),
                Outcome.of(step));
    }

    /** Each outcome with the words of the guards that lead to it; no words if nothing else can come of it. */
    SetMultimap<Outcome, String> outcomes() {
        Set<Guard> needed = EnumSet.allOf(Guard.class);
        for (Guard guard : Guard.values()) {
            if (decides(Sets.difference(needed, ImmutableSet.of(guard)))) {
                needed.remove(guard);
            }
        }
        SetMultimap<Outcome, String> outcomes = LinkedHashMultimap.create();
        byGuards.forEach((held, outcome) -> outcomes.put(outcome, words(needed, held)));
        return outcomes;
    }

    /** Whether states in which the same of these guards hold have the same outcomes. */
    private boolean decides(Set<Guard> guards) {
        SetMultimap<ImmutableSet<Guard>, Set<Outcome>> seen = LinkedHashMultimap.create();
        byGuards.asMap()
                .forEach((held, outcomes) ->
                        seen.put(Sets.intersection(guards, held).immutableCopy(), ImmutableSet.copyOf(outcomes)));
        return seen.size() == seen.keySet().size();
    }

    private static String words(Set<Guard> guards, Set<Guard> held) {
        return guards.stream().map(guard -> guard.words(held.contains(guard))).collect(Collectors.joining(", "));
    }
}
