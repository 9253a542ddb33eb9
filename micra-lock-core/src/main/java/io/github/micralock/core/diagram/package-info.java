/**
 * State diagrams of a lock, drawn from its explored graph: folded to phases for people, or every state for machines.
 *
 * <p>No value here is ever null, and every type is immutable and thread-safe.
 */
@NullMarked
package io.github.micralock.core.diagram;

import org.jspecify.annotations.NullMarked;
