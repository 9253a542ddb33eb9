/**
 * A car around a head unit: the immobiliser that answers it, the wire between the two, the battery and the key (R23).
 *
 * <p>No value here is ever null, and every type is immutable and thread-safe.
 */
@NullMarked
package io.github.micralock.core.car;

import org.jspecify.annotations.NullMarked;
