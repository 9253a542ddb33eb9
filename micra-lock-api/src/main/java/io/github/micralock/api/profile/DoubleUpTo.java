// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.time.Duration;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * Twice the last penalty, then twice that, up to a cap (R11).
 *
 * @param cap the longest penalty; positive
 */
@Immutable
public record DoubleUpTo(Duration cap) implements PenaltyTail {

    /** Rejects a cap that leaves no penalty. */
    @SideEffectFree
    public DoubleUpTo {
        checkArgument(!cap.isNegative() && !cap.isZero(), "penalties.tail.cap must be positive (R11), was %s", cap);
    }

    @Override
    @SideEffectFree
    public Duration penalty(ImmutableList<Duration> listed, int beyond) {
        Duration doubled = listed.get(listed.size() - 1);
        for (int step = 0; step < beyond && doubled.compareTo(cap) < 0; step++) {
            doubled = doubled.compareTo(cap.minus(doubled)) < 0 ? doubled.plus(doubled) : cap;
        }
        return doubled;
    }
}
