// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.signal;

import com.google.errorprone.annotations.Immutable;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * A penalty is over: a person may type again (R16).
 */
@Immutable
public record WaitServed() implements LockSignal {

    /** Makes the signal. */
    @SideEffectFree
    public WaitServed {}

    @Override
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.waitServed(context, this);
    }
}
