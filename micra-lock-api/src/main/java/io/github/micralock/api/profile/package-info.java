/**
 * The data that tells one make of head unit from another.
 *
 * <p>No value here is ever null, and every type is immutable and thread-safe.
 */
@NullMarked
package io.github.micralock.api.profile;

import org.jspecify.annotations.NullMarked;
