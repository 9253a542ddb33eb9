// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

import com.google.common.collect.ImmutableList;
import io.github.micralock.core.car.CarState;
import org.jspecify.annotations.Nullable;

/** A state that a search got to: at what cost, and by what last leg. The start needed none. */
record Arrival(CarState state, Effort effort, @Nullable Leg last) {

    /** A step, and how its source was got to. */
    record Leg(Arrival before, Step step) {}

    static Arrival at(CarState start) {
        return new Arrival(start, Effort.NONE, null);
    }

    Arrival after(Step next) {
        return new Arrival(next.target(), effort.plus(next.move().effort()), new Leg(this, next));
    }

    Route route() {
        ImmutableList.Builder<Step> latestFirst = ImmutableList.builder();
        Arrival at = this;
        for (Leg leg = last; leg != null; leg = at.last) {
            latestFirst.add(leg.step());
            at = leg.before();
        }
        return new Route(at.state, latestFirst.build().reverse());
    }
}
