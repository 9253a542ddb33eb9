// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.signal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import org.checkerframework.common.value.qual.IntRange;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * An entry was judged and is on record, before its result can be seen (R9). A host that persists here gives no free
 * try to whoever cuts the power.
 *
 * @param attempt the how many-th wrong entry in a row this is, should it be wrong; at least 1
 */
@Immutable
public record AttemptRecorded(@IntRange(from = 1) int attempt) implements LockSignal {

    /** Rejects a number that counts nothing. */
    @SideEffectFree
    public AttemptRecorded {
        checkArgument(attempt >= 1, "attempt must be at least 1, was %s", attempt);
    }

    @Override
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.attemptRecorded(context, this);
    }
}
