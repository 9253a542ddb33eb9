// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.time.Duration;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** The last penalty of the list, again and again (R11). */
@Immutable
public record RepeatLast() implements PenaltyTail {

    /** Makes the tail. */
    @SideEffectFree
    public RepeatLast {}

    @Override
    @SideEffectFree
    public Duration penalty(ImmutableList<Duration> listed, int beyond) {
        return listed.get(listed.size() - 1);
    }
}
