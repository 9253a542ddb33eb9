/**
 * A lock in real time: the only place that reads a clock.
 *
 * <p>No value here is ever null.
 */
@NullMarked
package io.github.micralock.core.session;

import org.jspecify.annotations.NullMarked;
