// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import com.google.errorprone.annotations.Immutable;
import java.util.OptionalInt;
import org.checkerframework.common.value.qual.IntRange;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** After how many wrong entries in a row a unit is locked for good, if ever (R12). */
@Immutable
public sealed interface AttemptLimit permits LimitedTo, Unlimited {

    /**
     * Returns how many wrong entries are left before the unit is locked for good.
     *
     * @param wrongAttempts how many there have been in a row; at least 0
     * @param onProbation whether a dealer's reset has left the unit with a bounded number of tries (R17)
     * @return at least 0, where 0 means that it is; empty if it never is
     */
    @SideEffectFree
    OptionalInt attemptsLeft(@IntRange(from = 0) int wrongAttempts, boolean onProbation);

    /**
     * Says whether a dealer's reset leaves the unit with fewer tries than a new one has (R17).
     *
     * @return true if it does
     */
    @Pure
    boolean boundsTriesAfterReset();
}
