// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.signal;

import com.google.errorprone.annotations.Immutable;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * A dealer set the attempts to none; it unlocks nothing (R17, R24).
 */
@Immutable
public record ReArmed() implements LockSignal {

    /** Makes the signal. */
    @SideEffectFree
    public ReArmed {}

    @Override
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.reArmed(context, this);
    }
}
