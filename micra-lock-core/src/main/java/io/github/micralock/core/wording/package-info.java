/**
 * What happened to a lock, in a few words: amounts of time, places in a row, and the cause of a step.
 *
 * <p>No value here is ever null, and every type is immutable and thread-safe.
 */
@NullMarked
package io.github.micralock.core.wording;

import org.jspecify.annotations.NullMarked;
