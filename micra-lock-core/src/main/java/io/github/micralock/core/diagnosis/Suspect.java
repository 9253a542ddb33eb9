// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.micralock.api.LockState;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.profile.LockProfile;

/**
 * A unit that it may be, and where its lock may be then.
 *
 * @param steps the machine of the unit
 * @param beginning where it may be if anything happened to it
 * @param regions where it may be now; none if it is cleared of suspicion
 */
record Suspect(RegionSteps steps, ImmutableSet<Region> beginning, ImmutableSet<Region> regions) {

    static Suspect of(LockProfile profile) {
        RegionSteps steps = new RegionSteps(profile);
        ImmutableSet<Region> anywhere = Beginning.of(steps);
        return new Suspect(steps, anywhere, anywhere);
    }

    static Suspect at(LockProfile profile, LockState state) {
        RegionSteps steps = new RegionSteps(profile);
        return new Suspect(
                steps,
                Beginning.of(steps),
                ImmutableSet.of(Region.of(steps.folding().folded(state))));
    }

    LockProfile profile() {
        return steps.unit().profile();
    }

    /** Whether nothing that this unit does explains what was observed. */
    boolean isCleared() {
        return regions.isEmpty();
    }

    Suspect after(Observation observation) {
        if (observation instanceof AnythingHappened) {
            return new Suspect(steps, beginning, beginning);
        }
        Regions after = new Regions();
        if (observation instanceof Saw saw) {
            Looking looking = new Looking(steps);
            steps.heard(regions).forEach(region -> after.addAll(looking.at(region, saw.faceplate())));
        } else {
            regions.forEach(region -> after.addAll(happened(region, observation).all()));
        }
        return new Suspect(steps, beginning, after.all());
    }

    private Outcome happened(Region region, Observation observation) {
        return observation instanceof SomeTimePassed time
                ? steps.elapsed(region, time.atLeast(), time.atMost())
                : steps.after(region, ((Did) observation).event());
    }

    boolean includes(LockState state) {
        LockState folded = steps.folding().folded(state);
        return regions.stream().anyMatch(region -> includes(region, folded));
    }

    private static boolean includes(Region region, LockState state) {
        if (region.anyEntry()) {
            return state.phase() instanceof AwaitingCode
                    && state.withPhase(region.low().phase()).equals(region.low());
        }
        return region.contains(Region.of(state));
    }

    ImmutableList<Explanation> explanations() {
        return regions.stream().map(this::explanation).collect(toImmutableList());
    }

    private Explanation explanation(Region region) {
        return new Explanation(
                profile(),
                region.low(),
                region.high(),
                region.anyEntry(),
                steps.folding().standsForMore(region.low().wrongAttempts()));
    }
}
