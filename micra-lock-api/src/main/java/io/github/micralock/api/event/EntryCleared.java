// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.event;

import com.google.errorprone.annotations.Immutable;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * A person takes back what was typed (R8).
 */
@Immutable
public record EntryCleared() implements LockEvent {

    /** Makes the event. */
    @SideEffectFree
    public EntryCleared {}

    @Override
    @SideEffectFree
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.entryCleared(context, this);
    }
}
