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
 * @param unnoticed how much time has passed since without anything that somebody noticed; zero unless a journal is kept
 * @param reference what the clock said at the end of that time
 * @param listeners who is told of what happens next
 * @param untold what to tell of
 */
record Moment(
        LockState state, Duration unnoticed, Instant reference, ImmutableList<LockListener> listeners, Backlog untold) {

    static Moment of(LockState state, Instant reference) {
        return new Moment(state, Duration.ZERO, reference, ImmutableList.of(), Backlog.EMPTY);
    }

    /** C1: a clock that stepped back says that no time passed, and counts from there. */
    Duration elapsed(Instant instant) {
        Duration since = instant.isAfter(reference) ? Duration.between(reference, instant) : Duration.ZERO;
        return new TimePassed(unnoticed).plus(new TimePassed(since)).elapsed();
    }

    /** This moment at an instant; time that passes and changes nothing is no news. */
    Moment caughtUp(LockMachine machine, Instant instant) {
        if (instant.equals(reference)) {
            return this;
        }
        Transition time = machine.apply(state, new TimePassed(elapsed(instant)));
        boolean news = !time.signals().isEmpty() || !time.after().equals(state);
        return new Moment(time.after(), Duration.ZERO, instant, listeners, news ? untold(time) : untold);
    }

    /** This moment after a step that took no time. */
    Moment after(Transition step) {
        return new Moment(step.after(), unnoticed, reference, listeners, untold(step));
    }

    /** This moment after steps at an instant, the last of which leads where the lock is then. */
    Moment after(ImmutableList<Transition> steps, Instant instant) {
        Moment moment = this;
        for (Transition step : steps) {
            moment = moment.after(step);
        }
        return new Moment(moment.state, Duration.ZERO, instant, listeners, moment.untold);
    }

    /** This moment at an instant up to which nobody noticed anything. */
    Moment unnoticedUntil(Instant instant) {
        return new Moment(state, elapsed(instant), instant, listeners, untold);
    }

    private Backlog untold(Transition transition) {
        return listeners.isEmpty() ? untold : untold.plus(new News(transition, listeners));
    }

    Moment told() {
        return new Moment(state, unnoticed, reference, listeners, Backlog.EMPTY);
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
        return new Moment(state, unnoticed, reference, all, untold);
    }
}
