// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.signal;

import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.link.QueryPurpose;
import io.github.micralock.api.link.UnitIdentity;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * The unit sent its identity to the immobiliser (R19, R20).
 *
 * @param identity the identity of this unit
 * @param purpose whether it asks to be stored or to be confirmed
 */
@Immutable
public record ImmobiliserQueried(UnitIdentity identity, QueryPurpose purpose) implements LockSignal {

    /** Makes the signal. */
    @SideEffectFree
    public ImmobiliserQueried {}

    @Override
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.immobiliserQueried(context, this);
    }
}
