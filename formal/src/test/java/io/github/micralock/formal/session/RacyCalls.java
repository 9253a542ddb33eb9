// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.session;

import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** Calls of a session that is wrong: it sets what it holds, where the real one compares and sets. */
public final class RacyCalls extends Calls {

    private record Moment(LockState state, Instant reference) {}

    private final AtomicReference<Moment> held = new AtomicReference<>(new Moment(start, clock.instant()));

    @Override
    Transition send(LockEvent event) {
        Moment now = caughtUp();
        Transition step = lock.apply(now.state(), event);
        held.set(new Moment(step.after(), now.reference()));
        return step;
    }

    @Override
    LockState look() {
        Moment now = caughtUp();
        held.set(now);
        return now.state();
    }

    private Moment caughtUp() {
        Moment before = held.get();
        Instant instant = clock.instant();
        Duration elapsed = Duration.between(before.reference(), instant);
        return new Moment(lock.next(before.state(), new TimePassed(elapsed)), instant);
    }
}
