// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

/** One language for diagrams. */
@FunctionalInterface
interface DiagramText {

    /** Returns the text that draws a diagram. */
    String of(Diagram diagram);
}
