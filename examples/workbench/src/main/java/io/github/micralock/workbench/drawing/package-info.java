// SPDX-License-Identifier: Apache-2.0
/** Drawing with characters: boxes, colours, and a radio's display. */
@NullMarked
package io.github.micralock.workbench.drawing;

import org.jspecify.annotations.NullMarked;
