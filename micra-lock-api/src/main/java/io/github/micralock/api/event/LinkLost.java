// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.event;

import com.google.errorprone.annotations.Immutable;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * The link to the immobiliser broke (R22).
 */
@Immutable
public record LinkLost() implements LockEvent {

    /** Makes the event. */
    @SideEffectFree
    public LinkLost {}

    @Override
    @SideEffectFree
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.linkLost(context, this);
    }
}
