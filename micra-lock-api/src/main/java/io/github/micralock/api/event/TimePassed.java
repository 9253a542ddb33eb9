// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.event;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
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

    private static final Duration LONGEST = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);

    /** Rejects time that runs backwards. */
    @SideEffectFree
    public TimePassed {
        checkArgument(!elapsed.isNegative(), "elapsed must not be negative, was %s", elapsed);
    }

    /**
     * Returns this time and more, in one piece: a lock makes the same of it (R25).
     *
     * @param more what passes after it
     * @return the sum; the longest time there is, if the sum is longer (R28)
     */
    @SideEffectFree
    public TimePassed plus(TimePassed more) {
        return new TimePassed(
                Comparators.min(elapsed, LONGEST.minus(more.elapsed)).plus(more.elapsed));
    }

    @Override
    @SideEffectFree
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.timePassed(context, this);
    }
}
