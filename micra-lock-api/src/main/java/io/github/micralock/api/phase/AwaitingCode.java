// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.phase;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.code.CodeEntry;
import java.time.Duration;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * A person may type (R7, R8).
 *
 * @param entry what was typed so far
 * @param settling how long the complete entry still waits for another press before it is judged by itself; not
 *     negative, zero while nothing counts: something is missing, or the profile judges nothing by itself
 */
@Immutable
public record AwaitingCode(CodeEntry entry, Duration settling) implements LockPhase {

    /** Rejects an entry that would be judged although something is missing. */
    @SideEffectFree
    public AwaitingCode {
        checkArgument(!settling.isNegative(), "settling must not be negative, was %s", settling);
        checkArgument(
                settling.isZero() || entry.isComplete(),
                "settling must be zero while digits are missing, was %s at entry %s",
                settling,
                entry);
    }

    @Override
    @Pure
    public Duration countdown() {
        return settling;
    }

    @Override
    @SideEffectFree
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.awaitingCode(context, this);
    }
}
