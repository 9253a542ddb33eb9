// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.signal;

import com.google.errorprone.annotations.Immutable;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * The immobiliser confirmed this unit: it plays (R19, R20).
 */
@Immutable
public record LinkConfirmed() implements LockSignal {

    /** Makes the signal. */
    @SideEffectFree
    public LinkConfirmed {}

    @Override
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.linkConfirmed(context, this);
    }
}
