// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.micralock.api.Transition;
import io.github.micralock.core.wording.Cause;
import java.time.Duration;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;

/** Folds steps between states to ways between phases: equal reasons become one, and only guards that decide are kept. */
final class PhaseFold {

    private final SortedMap<Reason, Cases> cases = new TreeMap<>();

    void add(Transition step) {
        if (!step.ignored()) {
            cases.computeIfAbsent(Reason.of(step), reason -> new Cases()).add(step);
        }
    }

    /** The ways, each with what it costs or how long it takes, in the order of the wrong entries at which it does. */
    SortedMap<Way, SetMultimap<Duration, Integer>> ways() {
        SortedMap<Way, SetMultimap<Duration, Integer>> ways = new TreeMap<>();
        cases.forEach((reason, folded) -> folded.outcomes()
                .forEach((outcome, guard) -> ways.computeIfAbsent(
                                new Way(reason.source(), outcome.target(), reason.cause(), guard),
                                way -> LinkedHashMultimap.create())
                        .put(outcome.lasting(), reason.attempt())));
        return ways;
    }

    /** The numbers of all wrong entries that were made by a cause; zero alone if it is none. */
    ImmutableSortedSet<Integer> attempts(Cause cause) {
        return cases.keySet().stream()
                .filter(reason -> reason.cause() == cause)
                .map(Reason::attempt)
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
