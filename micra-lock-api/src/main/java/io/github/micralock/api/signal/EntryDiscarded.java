// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.signal;

import com.google.errorprone.annotations.Immutable;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * What was typed is gone, unjudged and uncounted (R4, R8).
 */
@Immutable
public record EntryDiscarded() implements LockSignal {

    /** Makes the signal. */
    @SideEffectFree
    public EntryDiscarded {}

    @Override
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.entryDiscarded(context, this);
    }
}
