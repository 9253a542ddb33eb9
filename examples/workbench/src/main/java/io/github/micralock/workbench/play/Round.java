// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.play;

/**
 * One repetition of several.
 *
 * @param number which one; at least 1, or 0 for none at all
 * @param of how many there are
 */
public record Round(int number, int of) {

    /** What belongs to no repetition. */
    public static final Round NONE = new Round(0, 0);
}
