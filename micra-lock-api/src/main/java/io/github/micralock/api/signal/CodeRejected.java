// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.signal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import org.checkerframework.common.value.qual.IntRange;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * The entry was not the code (R11).
 *
 * @param wrongAttempts how many wrong entries there have been in a row; at least 1
 */
@Immutable
public record CodeRejected(@IntRange(from = 1) int wrongAttempts) implements LockSignal {

    /** Rejects a number that counts nothing. */
    @SideEffectFree
    public CodeRejected {
        checkArgument(wrongAttempts >= 1, "wrongAttempts must be at least 1, was %s", wrongAttempts);
    }

    @Override
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.codeRejected(context, this);
    }
}
