// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.scenario;

import io.github.micralock.workbench.garage.Work;
import java.time.Duration;

/**
 * Time that passes, and work that is then done on the car.
 *
 * @param delay how long after what came before; not negative
 * @param work what is done
 */
public record CarWork(Duration delay, Work work) implements Cue {

    /** A unit that is moved loses its battery, gets another key and battery, and perhaps an answer. */
    private static final int MOST_EVENTS = 4;

    @Override
    public Extent extent() {
        return new Extent(delay, MOST_EVENTS);
    }

    @Override
    public void play(Cast cast) {
        cast.carWork(this);
    }
}
