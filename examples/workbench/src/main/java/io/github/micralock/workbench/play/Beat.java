// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.play;

/** One thing that an audience is shown: something that happens, or a remark. */
public sealed interface Beat permits Occurrence, Told {

    /**
     * Returns which repetition this belongs to.
     *
     * @return the round of the outermost repeat, or {@link Round#NONE}
     */
    Round round();
}
