// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.time.Duration;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** The whole list, again and again: {@code none, 1 h} is two tries, then an hour, for ever (R11). */
@Immutable
public record Cycle() implements PenaltyTail {

    /** Makes the tail. */
    @SideEffectFree
    public Cycle {}

    @Override
    @SideEffectFree
    public Duration penalty(ImmutableList<Duration> listed, int beyond) {
        return listed.get((beyond - 1) % listed.size());
    }
}
