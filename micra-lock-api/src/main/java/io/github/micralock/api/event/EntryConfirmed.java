// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.event;

import com.google.errorprone.annotations.Immutable;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * A person says that the code is complete (R8).
 */
@Immutable
public record EntryConfirmed() implements LockEvent {

    /** Makes the event. */
    @SideEffectFree
    public EntryConfirmed {}

    @Override
    @SideEffectFree
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.entryConfirmed(context, this);
    }
}
