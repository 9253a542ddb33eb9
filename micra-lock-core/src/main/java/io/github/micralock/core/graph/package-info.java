/**
 * Every state that a lock can reach, and the way there.
 *
 * <p>No value here is ever null.
 */
@NullMarked
package io.github.micralock.core.graph;

import org.jspecify.annotations.NullMarked;
