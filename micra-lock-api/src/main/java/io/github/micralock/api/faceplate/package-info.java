/**
 * What a person sees and hears of a head unit.
 *
 * <p>No value here is ever null, and every type is immutable and thread-safe.
 */
@NullMarked
package io.github.micralock.api.faceplate;

import org.jspecify.annotations.NullMarked;
