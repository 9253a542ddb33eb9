// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.signal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import java.time.Duration;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * A penalty begins (R11).
 *
 * @param duration how long it runs; positive
 */
@Immutable
public record WaitStarted(Duration duration) implements LockSignal {

    /** Rejects a wait that is over before it begins. */
    @SideEffectFree
    public WaitStarted {
        checkArgument(!duration.isNegative() && !duration.isZero(), "duration must be positive, was %s", duration);
    }

    @Override
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.waitStarted(context, this);
    }
}
