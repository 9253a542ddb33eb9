// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.timeline;

import io.github.micralock.workbench.play.Done;
import io.github.micralock.workbench.play.Occurrence;
import io.github.micralock.workbench.play.Step;

/** What a timeline is made of. */
sealed interface Piece {

    /**
     * A step, or several presses of one preset that are told as one.
     *
     * @param step the last of them
     * @param times how many; at least 1
     */
    record Scene(Step step, int times) implements Piece {}

    /**
     * Work on the car.
     *
     * @param done what was done
     */
    record Job(Done done) implements Piece {}

    /**
     * Repetitions that went as the one before them.
     *
     * @param rounds how many; at least 1
     * @param last how the last of them ended
     */
    record Likewise(int rounds, Occurrence last) implements Piece {}

    /**
     * A remark.
     *
     * @param text one line
     */
    record Caption(String text) implements Piece {}
}
