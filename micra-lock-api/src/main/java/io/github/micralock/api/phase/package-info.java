/**
 * What a lock is doing now, one record a phase.
 *
 * <p>No value here is ever null, and every type is immutable and thread-safe.
 */
@NullMarked
package io.github.micralock.api.phase;

import org.jspecify.annotations.NullMarked;
