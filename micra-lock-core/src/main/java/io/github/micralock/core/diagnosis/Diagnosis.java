// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.profile.LockProfile;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may be the case with a head unit, at the last thing that a person did or saw. It is a value: each observation
 * returns another one.
 *
 * <p>It misses nothing: whatever unit and state it is in truth is always among the {@link #explanations()}. They may hold
 * more than that, for three reasons: whether a typed code is right, and what an immobiliser says and when, is taken to be
 * anybody's guess each time; where time is uncertain twice, the two are not compared; and where one kind of state comes
 * up in many ways, their countdowns are taken together.
 *
 * <pre>{@code
 * Diagnosis diagnosis = Diagnosis.of(Catalogue.profiles())
 *         .did(LockEvent.parse("ignition ACC"))
 *         .saw(Faceplate.silent("SECURE"));
 * }</pre>
 */
public final class Diagnosis {

    private final ImmutableMap<LockProfile, ImmutableSet<Region>> beginnings;
    private final ImmutableMap<LockProfile, ImmutableSet<Region>> possible;
    private final int observations;
    private final @Nullable Contradiction contradiction;

    private Diagnosis(
            ImmutableMap<LockProfile, ImmutableSet<Region>> beginnings,
            ImmutableMap<LockProfile, ImmutableSet<Region>> possible,
            int observations,
            @Nullable Contradiction contradiction) {
        this.beginnings = beginnings;
        this.possible = possible;
        this.observations = observations;
        this.contradiction = contradiction;
    }

    /**
     * Returns a diagnosis that knows nothing yet: it may be any of these units, and anything may have happened to it.
     *
     * @param profiles which units it may be
     * @return the diagnosis
     */
    public static Diagnosis of(Iterable<LockProfile> profiles) {
        ImmutableMap<LockProfile, ImmutableSet<Region>> beginnings =
                Maps.toMap(ImmutableSet.copyOf(profiles), profile -> Beginning.of(new RegionSteps(profile)));
        return new Diagnosis(beginnings, beginnings, 0, null);
    }

    /**
     * Returns a diagnosis of a unit whose state is known to begin with.
     *
     * @param profile what unit it is
     * @param state where its lock is
     * @return the diagnosis
     */
    public static Diagnosis from(LockProfile profile, LockState state) {
        RegionSteps steps = new RegionSteps(profile);
        return new Diagnosis(
                ImmutableMap.of(profile, Beginning.of(steps)),
                ImmutableMap.of(
                        profile, ImmutableSet.of(Region.of(steps.folding().folded(state)))),
                0,
                null);
    }

    /**
     * Returns what may be the case after all that was observed.
     *
     * @param observed what it was, in order
     * @return the further diagnosis
     */
    public Diagnosis with(Iterable<? extends Observation> observed) {
        Diagnosis diagnosis = this;
        for (Observation observation : observed) {
            diagnosis = diagnosis.with(observation);
        }
        return diagnosis;
    }

    /**
     * Returns what may be the case after one more observation.
     *
     * @param observation what was observed
     * @return the further diagnosis; one that explains nothing stays so
     */
    public Diagnosis with(Observation observation) {
        if (contradiction != null) {
            return this;
        }
        ImmutableMap.Builder<LockProfile, ImmutableSet<Region>> left = ImmutableMap.builder();
        possible.forEach((profile, regions) -> {
            ImmutableSet<Region> after = after(profile, regions, observation);
            if (!after.isEmpty()) {
                left.put(profile, after);
            }
        });
        ImmutableMap<LockProfile, ImmutableSet<Region>> next = left.buildOrThrow();
        return new Diagnosis(
                beginnings,
                next,
                observations + 1,
                next.isEmpty() ? new Contradiction(observations, observation) : null);
    }

    private ImmutableSet<Region> after(LockProfile profile, ImmutableSet<Region> regions, Observation observation) {
        if (observation instanceof AnythingHappened) {
            return beginning(profile);
        }
        RegionSteps steps = new RegionSteps(profile);
        Regions after = new Regions();
        if (observation instanceof Saw saw) {
            Looking looking = new Looking(steps);
            steps.heard(regions).forEach(region -> after.addAll(looking.at(region, saw.faceplate())));
        } else {
            regions.forEach(
                    region -> after.addAll(happened(steps, region, observation).all()));
        }
        return after.all();
    }

    private static Outcome happened(RegionSteps steps, Region region, Observation observation) {
        return observation instanceof SomeTimePassed time
                ? steps.elapsed(region, time.atLeast(), time.atMost())
                : steps.after(region, ((Did) observation).event());
    }

    private ImmutableSet<Region> beginning(LockProfile profile) {
        ImmutableSet<Region> beginning = beginnings.get(profile);
        checkState(beginning != null, "profile must be one of those that this began with, was %s", profile.name());
        return beginning;
    }

    /**
     * Returns what may be the case after something that the person did, or a time that is known.
     *
     * @param event what happened
     * @return the further diagnosis
     */
    public Diagnosis did(LockEvent event) {
        return with(new Did(event));
    }

    /**
     * Returns what may be the case after the person looked.
     *
     * @param faceplate what there was to see and hear
     * @return the further diagnosis
     */
    public Diagnosis saw(Faceplate faceplate) {
        return with(new Saw(faceplate));
    }

    /**
     * Returns what may be the case after an unknown time in which nobody did anything.
     *
     * @return the further diagnosis
     */
    public Diagnosis someTimePassed() {
        return with(SomeTimePassed.UNKNOWN);
    }

    /**
     * Returns what may be the case after nobody knows what.
     *
     * @return the further diagnosis
     */
    public Diagnosis anythingHappened() {
        return with(new AnythingHappened());
    }

    /**
     * Returns what may be the case.
     *
     * @return every unit and state that explains what was observed; none if nothing does
     */
    public ImmutableList<Explanation> explanations() {
        return possible.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(region -> explanation(entry.getKey(), region)))
                .collect(toImmutableList());
    }

    private static Explanation explanation(LockProfile profile, Region region) {
        return new Explanation(
                profile,
                region.low(),
                region.high(),
                region.anyEntry(),
                Folding.of(profile).standsForMore(region.low().wrongAttempts()));
    }

    /**
     * Returns which units it may be.
     *
     * @return those that explain what was observed; none if nothing does
     */
    public ImmutableSet<LockProfile> profiles() {
        return possible.keySet();
    }

    /**
     * Says whether a unit in a state explains what was observed.
     *
     * @param profile what unit
     * @param state where its lock is
     * @return true if it is among the explanations
     */
    public boolean includes(LockProfile profile, LockState state) {
        LockState folded = Folding.of(profile).folded(state);
        ImmutableSet<Region> regions = possible.get(profile);
        return regions != null && regions.stream().anyMatch(region -> includes(region, folded));
    }

    private static boolean includes(Region region, LockState state) {
        if (region.anyEntry()) {
            return state.phase() instanceof AwaitingCode
                    && state.withPhase(region.low().phase()).equals(region.low());
        }
        return region.contains(Region.of(state));
    }

    /**
     * Returns how many wrong attempts may be on record.
     *
     * @return from the fewest to the most of all explanations, without an upper end where there is none; empty if nothing
     *     explains what was observed
     */
    public Optional<Range<Integer>> attempts() {
        return explanations().stream().map(Diagnosis::attempts).reduce(Range::span);
    }

    private static Range<Integer> attempts(Explanation explanation) {
        int attempts = explanation.low().wrongAttempts();
        return explanation.attemptsOrMore() ? Range.atLeast(attempts) : Range.singleton(attempts);
    }

    /**
     * Returns the first observation that does not fit.
     *
     * @return the observation after which nothing explains all; empty if something does
     */
    public Optional<Contradiction> contradiction() {
        return Optional.ofNullable(contradiction);
    }

    /**
     * Returns what to try next, in order to tell the explanations apart, at no risk of an attempt.
     *
     * @return a shortest experiment of at most four steps; empty if there is none, or nothing left to tell apart
     */
    public Optional<Experiment> nextExperiment() {
        return new ExperimentSearch(possible).shortest();
    }

    /**
     * Returns how long it may take until the lock changes by itself, if nobody does anything.
     *
     * @return the longest of all explanations; zero if nothing counts in any
     */
    public Duration longestCountdown() {
        return explanations().stream()
                .map(explanation -> explanation.high().phase().countdown())
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }
}
