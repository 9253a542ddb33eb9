// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.time.Duration;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** What a penalty schedule goes on with after its list (R11). */
@Immutable
public sealed interface PenaltyTail permits Cycle, CycleLast, DoubleUpTo, RepeatLast {

    /**
     * Returns the penalty for a wrong entry that the list does not tell.
     *
     * @param listed the list; at least one penalty
     * @param beyond the how many-th after the list it is; at least 1
     * @return the penalty; not negative, zero for none
     */
    @SideEffectFree
    Duration penalty(ImmutableList<Duration> listed, int beyond);
}
