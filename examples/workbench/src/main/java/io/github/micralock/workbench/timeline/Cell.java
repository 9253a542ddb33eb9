// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.timeline;

import io.github.micralock.workbench.drawing.Ink;

/**
 * A text of a timeline, and what it means.
 *
 * @param text one line, as long as it likes
 * @param ink its colour
 */
record Cell(String text, Ink ink) {

    static final Cell EMPTY = new Cell("", Ink.PLAIN);
}
