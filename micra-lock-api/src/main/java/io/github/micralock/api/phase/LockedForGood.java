// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.phase;

import com.google.errorprone.annotations.Immutable;
import java.time.Duration;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * Nobody but a dealer can help (R12, R17).
 */
@Immutable
public record LockedForGood() implements LockPhase {

    /** Makes the phase. */
    @SideEffectFree
    public LockedForGood {}

    @Override
    @Pure
    public Duration countdown() {
        return Duration.ZERO;
    }

    @Override
    @SideEffectFree
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.lockedForGood(context, this);
    }
}
