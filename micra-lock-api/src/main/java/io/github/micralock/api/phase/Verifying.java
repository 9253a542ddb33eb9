// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.phase;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import java.time.Duration;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * The unit asks the immobiliser, or will as soon as it runs (R6, R19, R20).
 *
 * <p>Whether it asks to be stored or to be confirmed depends on whether it was ever linked.
 *
 * @param timeOut how long the answer may still take; not negative, zero if the profile waits for ever
 * @param suspendedWait the penalty that stands still meanwhile (R31); not negative, zero if none is in force
 */
@Immutable
public record Verifying(Duration timeOut, Duration suspendedWait) implements LockPhase {

    /** Rejects negative countdowns. */
    @SideEffectFree
    public Verifying {
        checkArgument(!timeOut.isNegative(), "timeOut must not be negative, was %s", timeOut);
        checkArgument(!suspendedWait.isNegative(), "suspendedWait must not be negative, was %s", suspendedWait);
    }

    @Override
    @Pure
    public Duration countdown() {
        return timeOut;
    }

    @Override
    @SideEffectFree
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.verifying(context, this);
    }
}
