/**
 * What can happen to a head unit, one record an event, each with a canonical text.
 *
 * <p>No value here is ever null, and every type is immutable and thread-safe.
 */
@NullMarked
package io.github.micralock.api.event;

import org.jspecify.annotations.NullMarked;
