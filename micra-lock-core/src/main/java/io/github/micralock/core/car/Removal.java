// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.car;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.signal.LockSignal;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * A head unit that was taken out of its car, and what it left behind (R23).
 *
 * @param unit the lock of the unit, without any feed
 * @param bay the car without it
 * @param signals what an observer of the unit noticed
 * @param transitions every step that the unit made, in order; empty if it had no feed before, either
 */
@Immutable
public record Removal(
        LockState unit, RadioBay bay, ImmutableList<LockSignal> signals, ImmutableList<Transition> transitions) {

    /** Makes a removal. */
    @SideEffectFree
    public Removal {}
}
