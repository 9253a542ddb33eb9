// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.signal;

import com.google.errorprone.annotations.Immutable;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * The entry was the code: the unit plays (R10).
 */
@Immutable
public record CodeAccepted() implements LockSignal {

    /** Makes the signal. */
    @SideEffectFree
    public CodeAccepted {}

    @Override
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.codeAccepted(context, this);
    }
}
