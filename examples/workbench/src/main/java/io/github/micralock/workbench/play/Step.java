// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.play;

import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import java.time.Duration;

/**
 * A step that the lock made, and when.
 *
 * @param at the time since the start, when the step was over; not negative
 * @param transition the step itself
 * @param round which repetition it belongs to
 * @param asked whether the scenario asks for this very moment; false for time that passes on the way to another one
 */
public record Step(Duration at, Transition transition, Round round, boolean asked) implements Occurrence {

    @Override
    public LockState unit() {
        return transition.after();
    }
}
