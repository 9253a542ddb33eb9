// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.contestant;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.core.session.LockSession;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * micra-lock in real time, of a clock that the stream sets: {@code send}, or a look where only time passes. The clock may go on a little
 * before each {@code send}, as it does in a car; so little that nothing falls due any earlier, for the stream tells whole milliseconds.
 */
final class Send extends Apart implements Contestant {

    private final Duration between;
    private LockEvent[] events = {};
    private StreamClock clock = new StreamClock();
    private LockSession session = LockSession.of(K11.LOCK, clock);

    Send(Duration between) {
        this.between = between;
    }

    private static final class StreamClock implements InstantSource {

        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Override
    public void load(ImmutableList<LockEvent> stream) {
        events = stream.toArray(LockEvent[]::new);
        restart();
    }

    @Override
    public void restart() {
        clock = new StreamClock();
        session = LockSession.of(K11.LOCK, clock);
    }

    @Override
    public void step(int index) {
        if (events[index] instanceof TimePassed passed) {
            clock.now = clock.now.plus(passed.elapsed());
            session.state();
        } else {
            clock.now = clock.now.plus(between);
            session.send(events[index]);
        }
    }

    @Override
    public Faceplate faceplate() {
        return session.faceplate();
    }
}
