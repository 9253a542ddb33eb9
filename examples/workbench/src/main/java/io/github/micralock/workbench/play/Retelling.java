// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.play;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import java.time.Duration;
import java.util.List;

/** Tells what a unit does when it is told everything itself, also what comes from its car. */
public final class Retelling {

    private final LockMachine lock;
    private final Audience audience;
    private final Tally tally;
    private LockState state;
    private Duration now = Duration.ZERO;

    private Retelling(LockMachine lock, LockState start, Audience audience) {
        this.lock = lock;
        this.audience = audience;
        state = start;
        tally = new Tally(lock.profile(), start);
    }

    /**
     * Tells events from the beginning to the end.
     *
     * @param lock the lock of the unit
     * @param start where it is before the first event
     * @param events what happens, time included
     * @param audience whoever watches
     */
    public static void tell(LockMachine lock, LockState start, List<LockEvent> events, Audience audience) {
        Retelling retelling = new Retelling(lock, start, audience);
        audience.opens();
        for (int index = 0; index < events.size(); index++) {
            retelling.happens(events.get(index), index == events.size() - 1);
        }
        audience.closes(retelling.tally);
    }

    /** Time on the way to something else was not asked for. */
    private void happens(LockEvent event, boolean atEnd) {
        if (event instanceof TimePassed passed) {
            Pieces.of(passed.elapsed(), () -> lock.nextDeadline(state), (piece, last) -> {
                now = now.plus(piece);
                step(new TimePassed(piece), atEnd && last);
            });
        } else {
            step(event, true);
        }
    }

    private void step(LockEvent event, boolean asked) {
        Transition transition = lock.apply(state, event);
        state = transition.after();
        Step step = new Step(now, transition, Round.NONE, asked);
        tally.count(step);
        audience.sees(step);
    }
}
