// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.TimePassed;
import java.time.Duration;
import java.time.Instant;

/**
 * All that a session holds, as one value: the lock at an instant of the clock, and the transitions that nobody has been
 * told of yet.
 *
 * @param state where the lock is
 * @param reference what the clock said then
 * @param untold the transitions to tell of
 */
record Moment(LockState state, Instant reference, Backlog untold) {

    /** C1: a clock that stepped back says that no time passed, and counts from there. */
    Duration elapsed(Instant instant) {
        return instant.isAfter(reference) ? Duration.between(reference, instant) : Duration.ZERO;
    }

    /** The lock after the time until an instant. */
    Transition caughtUp(LockMachine machine, Instant instant) {
        return machine.apply(state, new TimePassed(elapsed(instant)));
    }

    Moment told() {
        return new Moment(state, reference, Backlog.EMPTY);
    }
}
