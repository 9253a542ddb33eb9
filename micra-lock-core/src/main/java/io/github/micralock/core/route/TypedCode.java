// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.LockEvent;
import java.time.Duration;

/**
 * A code that is typed, from whatever stands in the display already, and judged at once.
 *
 * @param right whether it is the code of the unit; never unless somebody told it
 * @param events the presses, and the confirmation where the unit takes one
 */
public record TypedCode(boolean right, ImmutableList<LockEvent> events) implements Move {

    @Override
    public Effort effort() {
        return new Effort(Duration.ZERO, events.size());
    }

    @Override
    public <C, R> R match(C context, Cases<C, R> cases) {
        return cases.typedCode(context, this);
    }

    /**
     * Returns what kind of code that is, and never its digits.
     *
     * @return such as {@code TypedCode[right]}
     */
    @Override
    public String toString() {
        return "TypedCode[" + (right ? "right" : "wrong") + "]";
    }
}
