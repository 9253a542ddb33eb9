/**
 * The secret code of a head unit, and what a person has typed of it so far.
 *
 * <p>No value here is ever null, and every type is immutable and thread-safe.
 */
@NullMarked
package io.github.micralock.api.code;

import org.jspecify.annotations.NullMarked;
