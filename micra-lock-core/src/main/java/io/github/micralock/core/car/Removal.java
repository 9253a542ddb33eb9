// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.car;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockState;
import io.github.micralock.api.signal.LockSignal;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * A head unit that was taken out of its car, and what it left behind (R23).
 *
 * @param unit the lock of the unit, without any feed
 * @param bay the car without it
 * @param signals what an observer of the unit noticed
 */
@Immutable
public record Removal(LockState unit, RadioBay bay, ImmutableList<LockSignal> signals) {

    /** Makes a removal. */
    @SideEffectFree
    public Removal {}
}
