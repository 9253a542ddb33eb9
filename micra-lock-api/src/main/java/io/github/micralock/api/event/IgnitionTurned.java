// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.event;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.supply.IgnitionPosition;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * The key was turned to a position (R3).
 *
 * @param position where the key is now; it may be anywhere, for {@link #along} gives the steps of a jump
 */
@Immutable
public record IgnitionTurned(IgnitionPosition position) implements LockEvent {

    /** Makes the event. */
    @SideEffectFree
    public IgnitionTurned {}

    /**
     * Returns the turns by which a key gets from one position to another, one step at a time.
     *
     * @param from where the key is
     * @param to where it is to end
     * @return one turn a step, the last to {@code to}; empty if the key is there already
     */
    public static ImmutableList<IgnitionTurned> along(IgnitionPosition from, IgnitionPosition to) {
        return from.stepsTo(to).stream().map(IgnitionTurned::new).collect(ImmutableList.toImmutableList());
    }

    @Override
    @SideEffectFree
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.ignitionTurned(context, this);
    }
}
