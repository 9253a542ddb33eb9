// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import java.util.OptionalInt;
import org.checkerframework.common.value.qual.IntRange;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * A unit that is locked for good at a number of wrong entries in a row (R12).
 *
 * @param attempts the wrong entry that locks it; at least 1. The right code at the same try still unlocks
 * @param attemptsAfterReset the wrong entry that locks it again after a dealer's reset (R17); from 1 to
 *     {@code attempts}
 */
@Immutable
public record LimitedTo(
        @IntRange(from = 1) int attempts,
        @IntRange(from = 1) int attemptsAfterReset) implements AttemptLimit {

    /** Rejects limits that allow nothing, and a reset that allows more than a new unit has. */
    @SideEffectFree
    public LimitedTo {
        checkArgument(attempts >= 1, "limit.attempts must be at least 1 (R12), was %s", attempts);
        checkArgument(
                attemptsAfterReset >= 1 && attemptsAfterReset <= attempts,
                "limit.attemptsAfterReset must be 1 to %s (R17), was %s",
                attempts,
                attemptsAfterReset);
    }

    /**
     * Returns a limit that is the same after a dealer's reset.
     *
     * @param attempts the wrong entry that locks the unit; at least 1
     * @return the limit
     * @throws IllegalArgumentException if the number allows nothing
     */
    @SideEffectFree
    public static LimitedTo of(@IntRange(from = 1) int attempts) {
        return new LimitedTo(attempts, attempts);
    }

    @Override
    @SideEffectFree
    public OptionalInt attemptsLeft(int wrongAttempts, boolean onProbation) {
        return OptionalInt.of(Math.max(0, (onProbation ? attemptsAfterReset : attempts) - wrongAttempts));
    }

    @Override
    @Pure
    public boolean boundsTriesAfterReset() {
        return attemptsAfterReset < attempts;
    }
}
