// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.event;

import com.google.errorprone.annotations.Immutable;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * The radio's own switch was turned on or off (R3).
 *
 * @param on whether it is on now
 */
@Immutable
public record RadioSwitched(boolean on) implements LockEvent {

    /** Makes the event. */
    @SideEffectFree
    public RadioSwitched {}

    @Override
    @SideEffectFree
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.radioSwitched(context, this);
    }
}
