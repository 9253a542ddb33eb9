// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.event;

import com.google.errorprone.annotations.Immutable;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * The battery was disconnected: the permanent feed is gone (R5).
 */
@Immutable
public record BatteryDisconnected() implements LockEvent {

    /** Makes the event. */
    @SideEffectFree
    public BatteryDisconnected {}

    @Override
    @SideEffectFree
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.batteryDisconnected(context, this);
    }
}
