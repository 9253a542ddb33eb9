// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.phase;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import java.time.Duration;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * The unit plays, as soon as it runs.
 *
 * <p>A unit whose lock arms only some time after the permanent feed is gone keeps that time here (R5).
 *
 * @param arming how long the permanent feed may still be away before the lock arms; positive while
 *     the feed is away, zero while it is there
 */
@Immutable
public record Operating(Duration arming) implements LockPhase {

    /** Rejects a negative countdown. */
    @SideEffectFree
    public Operating {
        checkArgument(!arming.isNegative(), "arming must not be negative, was %s", arming);
    }

    @Override
    @Pure
    public Duration countdown() {
        return arming;
    }

    @Override
    @SideEffectFree
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.operating(context, this);
    }
}
