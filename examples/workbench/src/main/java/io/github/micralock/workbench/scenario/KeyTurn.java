// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.scenario;

import io.github.micralock.api.supply.IgnitionPosition;
import java.time.Duration;

/**
 * Time that passes, and a key that is then turned through every position on its way.
 *
 * @param delay how long after what came before; not negative
 * @param target where the key ends
 */
public record KeyTurn(Duration delay, IgnitionPosition target) implements Cue {

    private static final int MOST_STEPS = IgnitionPosition.values().length - 1;

    @Override
    public Extent extent() {
        return new Extent(delay, MOST_STEPS);
    }

    @Override
    public void play(Cast cast) {
        cast.keyTurn(this);
    }
}
