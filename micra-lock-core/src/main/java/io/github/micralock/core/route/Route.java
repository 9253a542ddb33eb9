// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.car.CarState;

/**
 * A way that somebody can go, step by step.
 *
 * @param start where it begins
 * @param steps what is done; each starts where the one before ends. None if the way is none, because all is well already
 */
public record Route(CarState start, ImmutableList<Step> steps) implements RouteAnswer {

    /** Rejects steps that do not fit together. */
    public Route {
        CarState at = start;
        for (Step step : steps) {
            checkArgument(step.source().equals(at), "step must start where the route is, at %s, was %s", at, step);
            at = step.target();
        }
    }

    /**
     * Returns where this way ends.
     *
     * @return the last state
     */
    public CarState end() {
        return steps.isEmpty() ? start : Iterables.getLast(steps).target();
    }

    /**
     * Returns what this way costs.
     *
     * @return all its time, and all its presses
     */
    public Effort effort() {
        return steps.stream().map(step -> step.move().effort()).reduce(Effort.NONE, Effort::plus);
    }

    /**
     * Returns what happens to the head unit on the way. Where a code is typed its presses are in it.
     *
     * @return the events in order; what a dealer does elsewhere is not among them
     */
    public ImmutableList<LockEvent> events() {
        return steps.stream().flatMap(step -> step.move().events().stream()).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns what a person is told, such as {@code key to ACC} and {@code press preset 1 twice}. Where a code is typed
     * its presses are in it.
     *
     * @param profile the data of the unit
     * @return one line a thing to do, in order; a wait says under which supply it counts
     */
    public ImmutableList<String> instructions(LockProfile profile) {
        return new Instructions(profile).lines(steps);
    }
}
