// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
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

    private final ImmutableList<Suspect> suspects;
    private final int observations;
    private final @Nullable Contradiction contradiction;

    private Diagnosis(ImmutableList<Suspect> suspects, int observations, @Nullable Contradiction contradiction) {
        this.suspects = suspects;
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
        return new Diagnosis(
                ImmutableSet.copyOf(profiles).stream().map(Suspect::of).collect(toImmutableList()), 0, null);
    }

    /**
     * Returns a diagnosis of a unit whose state is known to begin with.
     *
     * @param profile what unit it is
     * @param state where its lock is
     * @return the diagnosis
     */
    public static Diagnosis from(LockProfile profile, LockState state) {
        return new Diagnosis(ImmutableList.of(Suspect.at(profile, state)), 0, null);
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
        ImmutableList<Suspect> left = suspects.stream()
                .map(suspect -> suspect.after(observation))
                .filter(suspect -> !suspect.isCleared())
                .collect(toImmutableList());
        return new Diagnosis(
                left, observations + 1, left.isEmpty() ? new Contradiction(observations, observation) : null);
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
        return suspects.stream()
                .flatMap(suspect -> suspect.explanations().stream())
                .collect(toImmutableList());
    }

    /**
     * Returns which units it may be.
     *
     * @return those that explain what was observed; none if nothing does
     */
    public ImmutableSet<LockProfile> profiles() {
        return suspects.stream().map(Suspect::profile).collect(toImmutableSet());
    }

    /**
     * Says whether a unit in a state explains what was observed.
     *
     * @param profile what unit
     * @param state where its lock is
     * @return true if it is among the explanations
     */
    public boolean includes(LockProfile profile, LockState state) {
        return suspects.stream()
                .filter(suspect -> suspect.profile().equals(profile))
                .anyMatch(suspect -> suspect.includes(state));
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
        return ExperimentSearch.of(suspects).shortest();
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
