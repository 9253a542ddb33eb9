/**
 * The head units that ship, each a value with its sources.
 *
 * <p>No value here is ever null, and every type is immutable and thread-safe.
 */
@NullMarked
package io.github.micralock.core.catalogue;

import org.jspecify.annotations.NullMarked;
