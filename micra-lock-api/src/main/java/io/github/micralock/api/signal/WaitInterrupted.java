// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.signal;

import com.google.errorprone.annotations.Immutable;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * A penalty in force lost its supply: it stands still, starts over or is gone, as the profile says (R15).
 */
@Immutable
public record WaitInterrupted() implements LockSignal {

    /** Makes the signal. */
    @SideEffectFree
    public WaitInterrupted {}

    @Override
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.waitInterrupted(context, this);
    }
}
