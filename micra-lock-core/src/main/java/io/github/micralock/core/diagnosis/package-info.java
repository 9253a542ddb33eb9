/**
 * What may have happened: from what a person did and saw, every unit and state that explains it.
 *
 * <p>It is an observer: it steps sets of states, not states. A set is held as regions, in which a countdown is somewhere
 * between two ends, so that nothing is sampled and nothing is missed.
 *
 * <p>No value here is ever null.
 */
@NullMarked
package io.github.micralock.core.diagnosis;

import org.jspecify.annotations.NullMarked;
