// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.event;

import com.google.errorprone.annotations.Immutable;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * A dealer reset the unit with workshop equipment (R17, R24).
 */
@Immutable
public record DealerReset() implements LockEvent {

    /** Makes the event. */
    @SideEffectFree
    public DealerReset {}

    @Override
    @SideEffectFree
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.dealerReset(context, this);
    }
}
