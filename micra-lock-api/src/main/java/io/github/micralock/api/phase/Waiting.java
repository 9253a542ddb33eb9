// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.phase;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import java.time.Duration;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * A penalty runs: every press is refused and none is counted (R13).
 *
 * <p>It runs only while the profile's supply condition holds (R14), which is why it is a duration that shrinks and not an
 * instant to compare a clock with.
 *
 * @param remaining how long the penalty still runs; positive, for a wait is over when it has been served (R16)
 */
@Immutable
public record Waiting(Duration remaining) implements LockPhase {

    /** Rejects a wait that is over. */
    @SideEffectFree
    public Waiting {
        checkArgument(!remaining.isNegative() && !remaining.isZero(), "remaining must be positive, was %s", remaining);
    }

    @Override
    @Pure
    public Duration countdown() {
        return remaining;
    }

    @Override
    @SideEffectFree
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.waiting(context, this);
    }
}
