/**
 * What an observer notices of a transition, one record a signal.
 *
 * <p>No value here is ever null, and every type is immutable and thread-safe.
 */
@NullMarked
package io.github.micralock.api.signal;

import org.jspecify.annotations.NullMarked;
