/**
 * The two feeds of a head unit, the key that switches one of them, and the radio's own switch.
 *
 * <p>No value here is ever null, and every type is immutable and thread-safe.
 */
@NullMarked
package io.github.micralock.api.supply;

import org.jspecify.annotations.NullMarked;
