// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.play;

import io.github.micralock.api.LockState;
import java.time.Duration;

/** A beat at which something happens: a step of the lock, or work on the car. */
public sealed interface Occurrence extends Beat permits Done, Step {

    /**
     * Returns when it happened.
     *
     * @return the time since the start, when it was over; not negative
     */
    Duration at();

    /**
     * Returns where the lock was then.
     *
     * @return the state
     */
    LockState unit();
}
