/**
 * The contract of a lock: a total, deterministic Mealy machine over immutable values.
 *
 * <p>No value here is ever null, and every type is immutable and thread-safe.
 */
@NullMarked
package io.github.micralock.api;

import org.jspecify.annotations.NullMarked;
