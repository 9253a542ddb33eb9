// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.TimePassed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * All that a session holds, as one value: the lock at an instant of the clock, who listens to it, and what nobody has
 * been told of yet.
 *
 * @param state where the lock is
 * @param reference what the clock said then
 * @param listeners who is told of what happens next
 * @param untold what to tell of
 */
record Moment(LockState state, Instant reference, ImmutableList<LockListener> listeners, Backlog untold) {

    static Moment of(LockState state, Instant reference) {
        return new Moment(state, reference, ImmutableList.of(), Backlog.EMPTY);
    }

    /** C1: a clock that stepped back says that no time passed, and counts from there. */
    Duration elapsed(Instant instant) {
        return instant.isAfter(reference) ? Duration.between(reference, instant) : Duration.ZERO;
    }

    /** This moment at an instant; time that passes and changes nothing is no news. */
    Moment caughtUp(LockMachine machine, Instant instant) {
        Transition time = machine.apply(state, new TimePassed(elapsed(instant)));
        boolean news = !time.signals().isEmpty() || !time.after().equals(state);
        return new Moment(time.after(), instant, listeners, news ? telling(time) : untold);
    }

    /** This moment after a step that took no time. */
    Moment after(Transition step) {
        return new Moment(step.after(), reference, listeners, telling(step));
    }

    private Backlog telling(Transition transition) {
        return listeners.isEmpty() ? untold : untold.plus(new News(transition, listeners));
    }

    Moment told() {
        return new Moment(state, reference, listeners, Backlog.EMPTY);
    }

    Moment with(LockListener listener) {
        return heardBy(ImmutableList.<LockListener>builder()
                .addAll(listeners)
                .add(listener)
                .build());
    }

    Moment without(LockListener listener) {
        List<LockListener> others = new ArrayList<>(listeners);
        others.remove(listener);
        return heardBy(ImmutableList.copyOf(others));
    }

    private Moment heardBy(ImmutableList<LockListener> all) {
        return new Moment(state, reference, all, untold);
    }
}
