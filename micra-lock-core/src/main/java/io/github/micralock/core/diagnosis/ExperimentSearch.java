// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import java.util.ArrayDeque;
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

    /** Where one explanation may lead, by the steps so far. */
    private record Guess(RegionSteps steps, ImmutableSet<Region> regions) {

        ImmutableSet<Look> looks() {
            return Look.ofAny(steps, steps.heard(regions));
        }
    }

    private record Attempted(ImmutableList<LockEvent> events, ImmutableList<Guess> guesses) {

        Attempted then(LockEvent move, ImmutableList<Guess> after) {
            return new Attempted(
                    ImmutableList.<LockEvent>builder().addAll(events).add(move).build(), after);
        }

        ImmutableSet<ImmutableSet<Look>> looks() {
            return guesses.stream().map(Guess::looks).collect(ImmutableSet.toImmutableSet());
        }
    }

    private final ImmutableList<Guess> guesses;
    private final ImmutableList<LockEvent> moves;

    private final int steps;
    private final int work;

    static ExperimentSearch of(ImmutableList<Suspect> suspects) {
        return new ExperimentSearch(suspects, STEPS, WORK);
    }

    /** A search for so many steps at most, that ends after so much work: a move of one explanation is one. */
    ExperimentSearch(ImmutableList<Suspect> suspects, int steps, int work) {
        this.steps = steps;
        this.work = work;
        guesses = suspects.stream()
                .flatMap(suspect ->
                        suspect.regions().stream().map(region -> new Guess(suspect.steps(), ImmutableSet.of(region))))
                .collect(ImmutableList.toImmutableList());
        moves = ImmutableList.copyOf(Iterables.concat(ACTS, waits(suspects)));
    }

    /** The longest countdowns there may be: whoever waits so long knows that those are over. */
    private static ImmutableList<LockEvent> waits(ImmutableList<Suspect> suspects) {
        return suspects.stream()
                .flatMap(suspect -> suspect.regions().stream())
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
        Set<ImmutableList<Guess>> seen = new HashSet<>();
        open.add(new Attempted(ImmutableList.of(), guesses));
        seen.add(guesses);
        int done = 0;
        while (!open.isEmpty() && done < work) {
            Attempted attempted = open.remove();
            done += attempted.guesses().size() * moves.size();
            ImmutableSet<ImmutableSet<Look>> looks = attempted.looks();
            if (differSurely(looks)) {
                return Optional.of(new Experiment(attempted.events(), true));
            }
            if (hopeful.isEmpty() && looks.size() > 1) {
                hopeful = Optional.of(new Experiment(attempted.events(), false));
            }
            if (attempted.events().size() < steps) {
                for (LockEvent move : moves) {
                    Optional<Attempted> next = safely(attempted, move);
                    if (next.isPresent() && seen.add(next.get().guesses())) {
                        open.add(next.get());
                    }
                }
            }
        }
        return hopeful;
    }

    /** Where a step leads, if it costs nobody an attempt, however long one stays there. */
    private static Optional<Attempted> safely(Attempted attempted, LockEvent move) {
        ImmutableList.Builder<Guess> after = ImmutableList.builder();
        for (Guess guess : attempted.guesses()) {
            Set<Region> next = new LinkedHashSet<>();
            for (Region region : guess.regions()) {
                Outcome outcome = guess.steps().after(region, move);
                if (outcome.costsAnAttempt() || !restful(guess.steps(), outcome.quiet())) {
                    return Optional.empty();
                }
                next.addAll(outcome.quiet());
            }
            after.add(new Guess(guess.steps(), ImmutableSet.copyOf(next)));
        }
        return Optional.of(attempted.then(move, after.build()));
    }

    private static boolean restful(RegionSteps machine, Set<Region> regions) {
        SomeTimePassed time = SomeTimePassed.UNKNOWN;
        return regions.stream()
                .noneMatch(region ->
                        machine.elapsed(region, time.atLeast(), time.atMost()).costsAnAttempt());
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
