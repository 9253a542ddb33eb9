/**
 * A run of a lock as a picture: key, battery, display, wait and wrong entries over time.
 *
 * <p>No value here is ever null, and every type is immutable and thread-safe.
 */
@NullMarked
package io.github.micralock.core.timeline;

import org.jspecify.annotations.NullMarked;
