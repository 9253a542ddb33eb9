// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.phase;

import com.google.errorprone.annotations.Immutable;
import java.time.Duration;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * The immobiliser is the wrong one, or silent (R19, R20).
 */
@Immutable
public record LinkRefused() implements LockPhase {

    /** Makes the phase. */
    @SideEffectFree
    public LinkRefused {}

    @Override
    @Pure
    public Duration countdown() {
        return Duration.ZERO;
    }

    @Override
    @SideEffectFree
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.linkRefused(context, this);
    }
}
