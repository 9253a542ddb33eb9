// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

import com.google.errorprone.annotations.Immutable;

/** One language for diagrams. */
@Immutable
@FunctionalInterface
interface DiagramText {

    /** Returns the text that draws a diagram. */
    String of(Diagram diagram);
}
