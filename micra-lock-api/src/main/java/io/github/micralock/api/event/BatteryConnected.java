// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.event;

import com.google.errorprone.annotations.Immutable;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * The battery was connected: the permanent feed is there.
 */
@Immutable
public record BatteryConnected() implements LockEvent {

    /** Makes the event. */
    @SideEffectFree
    public BatteryConnected {}

    @Override
    @SideEffectFree
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.batteryConnected(context, this);
    }
}
