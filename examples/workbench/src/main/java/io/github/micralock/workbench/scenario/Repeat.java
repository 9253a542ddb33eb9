// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.scenario;

/**
 * A script that is played several times.
 *
 * @param times how often; at least 1
 * @param script what is played each time
 */
public record Repeat(int times, Script script) implements Cue {

    @Override
    public Extent extent() {
        return script.extent().times(times);
    }

    @Override
    public void play(Cast cast) {
        cast.repeat(this);
    }
}
