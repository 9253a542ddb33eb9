/**
 * States of a lock as bytes and as a line of text: each state has exactly one form of either kind, and the readers accept
 * nothing else.
 *
 * <p>No value here is ever null, and every type is immutable and thread-safe.
 */
@NullMarked
package io.github.micralock.core.snapshot;

import org.jspecify.annotations.NullMarked;
