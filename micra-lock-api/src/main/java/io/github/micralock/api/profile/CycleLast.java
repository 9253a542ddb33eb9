// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.time.Duration;
import org.checkerframework.common.value.qual.IntRange;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * The last few penalties of the list, again and again: a unit that allows eight tries, then an hour, and from then on
 * three tries an hour, lists eleven penalties and cycles the last three (R11).
 *
 * @param count how many of the list are cycled; at least 1, at most as many as there are
 */
@Immutable
public record CycleLast(@IntRange(from = 1) int count) implements PenaltyTail {

    /** Rejects a cycle of nothing. */
    @SideEffectFree
    public CycleLast {
        checkArgument(count >= 1, "penalties.tail.count must be at least 1 (R11), was %s", count);
    }

    @Override
    @SideEffectFree
    public Duration penalty(ImmutableList<Duration> listed, int beyond) {
        return listed.get(listed.size() - count + (beyond - 1) % count);
    }
}
