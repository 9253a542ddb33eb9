// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.timeline;

import com.google.common.collect.ImmutableList;

/** One line of the picture. */
interface Track {

    /** What stands before it. */
    String name();

    /** How high it is. */
    int height();

    /** Draws the whole line, from {@code top} downwards. */
    void draw(Svg svg, ImmutableList<Column> columns, int top);
}
