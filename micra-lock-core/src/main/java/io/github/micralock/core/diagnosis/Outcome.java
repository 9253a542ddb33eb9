// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Where a step may lead.
 *
 * @param quiet where it leads if no entry is judged on the way
 * @param judged where it leads if one is, right or wrong
 */
record Outcome(ImmutableSet<Region> quiet, ImmutableSet<Region> judged) {

    boolean costsAnAttempt() {
        return !judged.isEmpty();
    }

    ImmutableSet<Region> all() {
        return Sets.union(quiet, judged).immutableCopy();
    }

    Outcome folded(Folding folding) {
        return new Outcome(folded(quiet, folding), folded(judged, folding));
    }

    private static ImmutableSet<Region> folded(ImmutableSet<Region> regions, Folding folding) {
        return regions.stream().map(folding::folded).collect(ImmutableSet.toImmutableSet());
    }

    /** What is being gathered. */
    record Gathering(Set<Region> quiet, Set<Region> judged) {

        Gathering() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>());
        }

        void add(Region region, boolean afterJudgement) {
            (afterJudgement ? judged : quiet).add(region);
        }

        Outcome outcome() {
            return new Outcome(ImmutableSet.copyOf(quiet), ImmutableSet.copyOf(judged));
        }
    }
}
