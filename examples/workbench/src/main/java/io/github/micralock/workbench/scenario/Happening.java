// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.scenario;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import java.time.Duration;

/**
 * Time that passes, and the events that follow at once.
 *
 * @param delay how long after what came before; not negative
 * @param events what happens then; none for a mere pause
 */
public record Happening(Duration delay, ImmutableList<LockEvent> events) implements Cue {

    @Override
    public Extent extent() {
        Duration length = events.stream()
                .map(event -> event instanceof TimePassed passed ? passed.elapsed() : Duration.ZERO)
                .reduce(delay, Duration::plus);
        return new Extent(length, Math.max(1, events.size()));
    }

    @Override
    public void play(Cast cast) {
        cast.happening(this);
    }
}
