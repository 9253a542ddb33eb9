// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.play;

/** One thing that an audience is shown: a step of the lock, or a remark. */
public sealed interface Beat permits Step, Told {

    /**
     * Returns which repetition this belongs to.
     *
     * @return the round of the outermost repeat, or {@link Round#NONE}
     */
    Round round();
}
