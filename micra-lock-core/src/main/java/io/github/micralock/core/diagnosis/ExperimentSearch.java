// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.profile.LockProfile;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/** The search for a shortest experiment: all explanations take each step side by side, until they look different. */
final class ExperimentSearch {

    private static final int STEPS = 4;
    private static final int WAITS = 3;
    private static final int WORK = 400_000;

    private static final ImmutableList<LockEvent> ACTS =
            LockEvent.parseLines("ignition ACC\nignition LOCK\nradio on\nradio off\nclear\npreset 1\n");

    /** What one unit may be, after the steps so far. */
    private record Suspect(LockProfile profile, ImmutableSet<Region> regions) {}

    private record Attempted(ImmutableList<LockEvent> events, ImmutableList<Suspect> suspects) {

        Attempted then(LockEvent move, ImmutableList<Suspect> after) {
            return new Attempted(
                    ImmutableList.<LockEvent>builder().addAll(events).add(move).build(), after);
        }
    }

    private final ImmutableMap<LockProfile, RegionSteps> steps;
    private final ImmutableList<Suspect> suspects;
    private final ImmutableList<LockEvent> moves;

    ExperimentSearch(ImmutableMap<LockProfile, ImmutableSet<Region>> possible) {
        ImmutableMap.Builder<LockProfile, RegionSteps> machines = ImmutableMap.builder();
        ImmutableList.Builder<Suspect> each = ImmutableList.builder();
        possible.forEach((profile, regions) -> {
            machines.put(profile, new RegionSteps(profile));
            regions.forEach(region -> each.add(new Suspect(profile, ImmutableSet.of(region))));
        });
        steps = machines.buildOrThrow();
        suspects = each.build();
        moves = ImmutableList.copyOf(Iterables.concat(ACTS, waits(possible.values())));
    }

    /** The longest countdowns there may be: whoever waits so long knows that those are over. */
    private static ImmutableList<LockEvent> waits(Collection<ImmutableSet<Region>> regions) {
        return regions.stream()
                .flatMap(Collection::stream)
                .map(region -> region.high().phase().countdown())
                .filter(countdown -> !countdown.isZero())
                .distinct()
                .sorted()
                .limit(WAITS)
                .map(TimePassed::new)
                .collect(ImmutableList.toImmutableList());
    }

    Optional<Experiment> shortest() {
        Optional<Experiment> hopeful = Optional.empty();
        Queue<Attempted> open = new ArrayDeque<>();
        Set<ImmutableList<Suspect>> seen = new HashSet<>();
        open.add(new Attempted(ImmutableList.of(), suspects));
        int work = 0;
        while (!open.isEmpty() && work < WORK) {
            Attempted attempted = open.remove();
            work += attempted.suspects().size() * moves.size();
            ImmutableSet<ImmutableSet<Look>> looks = looks(attempted.suspects());
            if (differSurely(looks)) {
                return Optional.of(new Experiment(attempted.events(), true));
            }
            if (hopeful.isEmpty() && looks.size() > 1) {
                hopeful = Optional.of(new Experiment(attempted.events(), false));
            }
            if (attempted.events().size() < STEPS) {
                for (LockEvent move : moves) {
                    Optional<Attempted> next = safely(attempted, move);
                    if (next.isPresent() && seen.add(next.get().suspects())) {
                        open.add(next.get());
                    }
                }
            }
        }
        return hopeful;
    }

    /** Whether an act is none, because all is so already. */
    private boolean idle(ImmutableList<Suspect> before, LockEvent move) {
        return before.stream()
                .allMatch(suspect -> suspect.regions().stream()
                        .allMatch(region -> machine(suspect).ignores(region, move)));
    }

    /** Where a step leads, if it costs nobody an attempt, however long one stays there. */
    private Optional<Attempted> safely(Attempted attempted, LockEvent move) {
        ImmutableList<Suspect> before = attempted.suspects();
        if (idle(before, move)) {
            return Optional.empty();
        }
        ImmutableList.Builder<Suspect> after = ImmutableList.builder();
        for (Suspect suspect : before) {
            RegionSteps machine = machine(suspect);
            Set<Region> next = new LinkedHashSet<>();
            for (Region region : suspect.regions()) {
                Outcome outcome = machine.after(region, move);
                if (outcome.costsAnAttempt() || !restful(machine, outcome.quiet())) {
                    return Optional.empty();
                }
                next.addAll(outcome.quiet());
            }
            after.add(new Suspect(suspect.profile(), ImmutableSet.copyOf(next)));
        }
        return Optional.of(attempted.then(move, after.build()));
    }

    private static boolean restful(RegionSteps machine, Set<Region> regions) {
        SomeTimePassed time = SomeTimePassed.UNKNOWN;
        return regions.stream()
                .noneMatch(region ->
                        machine.elapsed(region, time.atLeast(), time.atMost()).costsAnAttempt());
    }

    private RegionSteps machine(Suspect suspect) {
        RegionSteps machine = steps.get(suspect.profile());
        return machine == null ? new RegionSteps(suspect.profile()) : machine;
    }

    private ImmutableSet<ImmutableSet<Look>> looks(ImmutableList<Suspect> after) {
        return after.stream()
                .map(suspect -> Look.ofAny(machine(suspect), machine(suspect).heard(suspect.regions())))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Whether two explanations can never look alike, so that one of them falls whatever is seen. */
    private static boolean differSurely(ImmutableSet<ImmutableSet<Look>> looks) {
        return looks.stream()
                .anyMatch(one -> looks.stream()
                        .anyMatch(other -> !one.contains(Look.ANYTHING)
                                && !other.contains(Look.ANYTHING)
                                && Collections.disjoint(one, other)));
    }
}
