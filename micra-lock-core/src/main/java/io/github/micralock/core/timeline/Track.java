// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.timeline;

/** One line of the picture. */
interface Track {

    /** What stands before it. */
    String name();

    /** How high it is. */
    int height();

    /** Draws what there is of a stretch, below {@code top}. */
    void draw(Svg svg, Column column, int top);
}
