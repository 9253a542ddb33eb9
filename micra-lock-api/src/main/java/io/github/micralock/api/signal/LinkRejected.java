// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.signal;

import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.link.RefusalReason;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * The link was refused, or broke, or nobody answered (R20-R22).
 *
 * @param reason which of them
 */
@Immutable
public record LinkRejected(RefusalReason reason) implements LockSignal {

    /** Makes the signal. */
    @SideEffectFree
    public LinkRejected {}

    @Override
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.linkRejected(context, this);
    }
}
