// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.event;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import java.time.Duration;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * Time passed: the only way in which a lock learns of it (R25-R28).
 *
 * @param elapsed how long; not negative, up to the longest duration there is
 */
@Immutable
public record TimePassed(Duration elapsed) implements LockEvent {

    /** Rejects time that runs backwards. */
    @SideEffectFree
    public TimePassed {
        checkArgument(!elapsed.isNegative(), "elapsed must not be negative, was %s", elapsed);
    }

    @Override
    @SideEffectFree
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.timePassed(context, this);
    }
}
