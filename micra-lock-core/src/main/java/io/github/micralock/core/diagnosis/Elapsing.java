// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

import com.google.common.collect.Comparators;
import io.github.micralock.api.phase.AwaitingCode;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;

/** What may follow when between two times pass, with one deadline after the other in it (R26). */
final class Elapsing {

    private static final Duration INSTANT = Duration.ofNanos(1);

    /** What is still to pass in a region: between two times, and whether an entry was judged already. */
    private record Passing(Region region, Duration atLeast, Duration atMost, boolean judged) {

        Passing then(Region next, Duration least, Duration most, boolean judgedOnTheWay) {
            return new Passing(next, least, most, judged || judgedOnTheWay);
        }
    }

    private final RegionSteps steps;
    private final Outcome.Gathering gathering = new Outcome.Gathering();
    private final Queue<Passing> open = new ArrayDeque<>();

    Elapsing(RegionSteps steps) {
        this.steps = steps;
    }

    Outcome outcome(Iterable<Region> starts, Duration atLeast, Duration atMost) {
        Set<Passing> seen = new HashSet<>();
        starts.forEach(region -> open.add(new Passing(region, atLeast, atMost, false)));
        while (!open.isEmpty()) {
            Passing passing = open.remove();
            if (seen.add(passing)) {
                pass(passing);
            }
        }
        return gathering.outcome();
    }

    private void pass(Passing passing) {
        Region region = passing.region();
        if (region.anyEntry()) {
            gathering.add(region, passing.judged());
            settle(passing);
        } else if (steps.counts(region)) {
            count(passing);
            interrupt(
                    passing,
                    steps.counted(region, INSTANT, region.high().phase().countdown()));
        } else {
            gathering.add(region, passing.judged());
            interrupt(passing, region);
        }
    }

    /** R8: whatever stands in the display is judged by itself, where the unit does that. */
    private void settle(Passing passing) {
        Duration settle = steps.unit().profile().entry().settle();
        if (!settle.isZero() && !passing.atMost().isZero()) {
            Duration least = less(passing.atLeast(), settle);
            steps.judged(passing.region().low())
                    .forEach(region -> open.add(passing.then(region, least, passing.atMost(), true)));
        }
    }

    private void count(Passing passing) {
        Region region = passing.region();
        Duration shortest = region.low().phase().countdown();
        Duration longest = region.high().phase().countdown();
        if (longest.compareTo(passing.atLeast()) > 0) {
            Duration low = Comparators.max(INSTANT, less(shortest, passing.atMost()));
            gathering.add(steps.counted(region, low, less(longest, passing.atLeast())), passing.judged());
        }
        if (shortest.compareTo(passing.atMost()) <= 0) {
            Duration least = less(passing.atLeast(), longest);
            Duration most = less(passing.atMost(), shortest);
            boolean judged = region.low().phase() instanceof AwaitingCode;
            open.add(passing.then(steps.expired(region), least, most, judged));
            if (judged) {
                open.add(passing.then(RegionSteps.opened(region.low()), least, most, true));
            }
        }
    }

    /** An immobiliser may say something at any time while a countdown runs, or none does. */
    private void interrupt(Passing passing, Region meanwhile) {
        if (!passing.atMost().isZero()) {
            steps.said(meanwhile)
                    .forEach(region -> open.add(passing.then(region, Duration.ZERO, passing.atMost(), false)));
        }
    }

    private static Duration less(Duration from, Duration what) {
        return Comparators.max(Duration.ZERO, from.minus(what));
    }
}
