// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import java.time.Duration;

/**
 * Nobody does anything until the next deadline. Whoever looks or stops before sees nothing but countdowns go down (R27),
 * so that all the time in between is this one step.
 *
 * @param time how long it is until then; positive
 */
public record Wait(Duration time) implements Move {

    @Override
    public ImmutableList<LockEvent> events() {
        return ImmutableList.of(new TimePassed(time));
    }

    @Override
    public Effort effort() {
        return new Effort(time, 0);
    }

    @Override
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.waited(context, this);
    }
}
