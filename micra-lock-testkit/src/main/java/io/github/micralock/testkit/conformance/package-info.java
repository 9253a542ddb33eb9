/**
 * Every step of a few small units, as the formal specification of the model has it, and a walk that compares any lock with
 * them.
 *
 * <p>The graphs are written by TLC from the specification in TLA+, not from any Java; a check of the project makes them anew
 * and compares. No value here is ever null.
 */
@NullMarked
package io.github.micralock.testkit.conformance;

import org.jspecify.annotations.NullMarked;
