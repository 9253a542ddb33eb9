// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.signal;

import com.google.errorprone.annotations.Immutable;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * The unit is locked for good (R12).
 */
@Immutable
public record PermanentlyLocked() implements LockSignal {

    /** Makes the signal. */
    @SideEffectFree
    public PermanentlyLocked {}

    @Override
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.permanentlyLocked(context, this);
    }
}
