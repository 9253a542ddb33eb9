// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.scenario;

import java.time.Duration;

/**
 * Something told to the reader; nothing happens.
 *
 * @param text one line
 */
public record Remark(String text) implements Cue {

    @Override
    public Extent extent() {
        return new Extent(Duration.ZERO, 1);
    }

    @Override
    public void play(Cast cast) {
        cast.remark(this);
    }
}
