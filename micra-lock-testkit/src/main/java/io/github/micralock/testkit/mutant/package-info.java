// SPDX-License-Identifier: Apache-2.0
/**
 * Wrong locks, each with one plausible fault, to find out what a test suite is worth.
 *
 * <p>{@link io.github.micralock.testkit.mutant.Mutations} lists them. Each is made from a right lock of any profile, and is a
 * machine like any other: total, deterministic, its time in one piece or in many, except where just that is its fault.
 * {@link io.github.micralock.testkit.mutant.Witness} is a shortest history that tells two locks apart. Nothing here needs a test
 * engine. No value here is ever null.
 */
@NullMarked
package io.github.micralock.testkit.mutant;

import org.jspecify.annotations.NullMarked;
