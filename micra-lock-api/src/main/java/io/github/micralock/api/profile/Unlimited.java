// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import com.google.errorprone.annotations.Immutable;
import java.util.OptionalInt;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** A unit that is never locked for good (R12). */
@Immutable
public record Unlimited() implements AttemptLimit {

    /** Makes the limit that is none. */
    @SideEffectFree
    public Unlimited {}

    @Override
    @SideEffectFree
    public OptionalInt attemptsLeft(int wrongAttempts, boolean onProbation) {
        return OptionalInt.empty();
    }

    @Override
    @Pure
    public boolean boundsTriesAfterReset() {
        return false;
    }
}
