/**
 * The quickest way from where a lock is to where somebody wants it, and the graph that it is read from: the states of a
 * unit in its car, time abstracted to the deadlines that matter.
 *
 * <p>No value here is ever null.
 */
@NullMarked
package io.github.micralock.core.route;

import org.jspecify.annotations.NullMarked;
