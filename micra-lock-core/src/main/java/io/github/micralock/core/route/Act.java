// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.LockEvent;
import java.time.Duration;

/**
 * One thing that a person does: turns the key, switches the radio, takes the battery off, presses a button.
 *
 * @param event what that is; not time
 */
public record Act(LockEvent event) implements Move {

    @Override
    public ImmutableList<LockEvent> events() {
        return ImmutableList.of(event);
    }

    @Override
    public Effort effort() {
        return new Effort(Duration.ZERO, 1);
    }

    @Override
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.act(context, this);
    }
}
