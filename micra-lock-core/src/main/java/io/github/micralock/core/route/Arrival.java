// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

import com.google.common.collect.ImmutableList;
import io.github.micralock.core.car.CarState;
import org.jspecify.annotations.Nullable;

/** A state that a search got to: at what cost, and by which step from where. The start came from nowhere. */
record Arrival(
        CarState state,
        Effort effort,
        @Nullable Arrival before,
        @Nullable Step step) {

    static Arrival at(CarState start) {
        return new Arrival(start, Effort.NONE, null, null);
    }

    Arrival after(Step next) {
        return new Arrival(next.target(), effort.plus(next.move().effort()), this, next);
    }

    Route route() {
        ImmutableList.Builder<Step> latestFirst = ImmutableList.builder();
        Arrival at = this;
        while (at.before != null && at.step != null) {
            latestFirst.add(at.step);
            at = at.before;
        }
        return new Route(at.state, latestFirst.build().reverse());
    }
}
