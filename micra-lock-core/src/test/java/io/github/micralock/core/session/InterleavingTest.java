// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.util.concurrent.MoreExecutors;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.testkit.ManualClock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/** Two calls at once, one in the very middle of the other: exactly the races that threads meet by chance (C3). */
class InterleavingTest {

    private final ManualClock clock = ManualClock.startingAt(K11.MORNING);
    private final Meanwhile meanwhile = new Meanwhile();
    private final Recorder recorder = new Recorder();

    private final LockMachine lock = Meddled.with(step -> {
        meanwhile.passedBy();
        return step;
    });

    /** A clock that is read, then something else happens, then the reading arrives. */
    private final InstantSource slowClock = () -> {
        Instant read = clock.instant();
        meanwhile.passedBy();
        return read;
    };

    @Test
    void C3_anEventThatIsOvertakenHappensAfterTheOther() {
        LockSession session = listenedTo(K11.after("ignition ACC"), clock);
        meanwhile.does(() -> session.send(LockEvent.parse("preset 2")));

        Transition step = session.send(LockEvent.parse("preset 1"));

        assertThat(step).isEqualTo(K11.LOCK.apply(K11.after("ignition ACC", "preset 2"), LockEvent.parse("preset 1")));
        assertThat(session.state()).isEqualTo(K11.after("ignition ACC", "preset 2", "preset 1"));
        assertThat(recorder.events()).containsExactly("preset 2", "preset 1");
    }

    @Test
    void C3_aLookThatIsOvertakenByAnEventSeesIt() {
        LockSession session = listenedTo(K11.waiting(K11.PENALTY), clock);
        meanwhile.does(() -> session.send(LockEvent.parse("dealer reset")));
        clock.advance(Duration.ofMinutes(1));

        LockState seen = session.state();

        assertThat(seen.wrongAttempts()).isZero();
        assertThat(seen).isEqualTo(session.state());
        assertThat(recorder.events()).containsExactly("elapse PT1M", "dealer reset");
    }

    @Test
    void C3_aReadingOfTheClockIsNeverOlderThanWhatItIsComparedWith() {
        LockSession session = listenedTo(K11.waiting(K11.PENALTY), slowClock);
        clock.advance(Duration.ofMinutes(1));
        meanwhile.does(() -> {
            clock.advance(Duration.ofMinutes(9));
            session.state();
        });

        assertThat(session.state()).isEqualTo(K11.waiting(Duration.ofMinutes(35)));
        assertThat(session.state()).isEqualTo(K11.waiting(Duration.ofMinutes(35)));
        assertThat(recorder.events()).containsExactly("elapse PT10M");
    }

    @Test
    void C3_norIsThatOfAnEvent() {
        LockSession session = listenedTo(K11.waiting(K11.PENALTY), slowClock);
        clock.advance(Duration.ofMinutes(1));
        meanwhile.does(() -> {
            clock.advance(Duration.ofMinutes(9));
            session.state();
        });

        Transition step = session.send(LockEvent.parse("preset 1"));

        assertThat(step.before()).isEqualTo(K11.waiting(Duration.ofMinutes(35)));
        assertThat(session.state()).isEqualTo(K11.waiting(Duration.ofMinutes(35)));
        assertThat(recorder.events()).containsExactly("elapse PT10M", "preset 1");
    }

    @Test
    void C3_whoIsAddedBeforeATransitionHappensIsToldOfIt() {
        LockSession session = LockSession.resuming(lock, lock.initial(), clock, MoreExecutors.directExecutor());
        meanwhile.does(() -> session.addListener(recorder));

        Transition step = session.send(LockEvent.parse("ignition ACC"));

        assertThat(recorder.told()).containsExactly(step);
    }

    @Test
    void C3_whoIsRemovedBeforeATransitionHappensIsNotToldOfIt() {
        LockSession session = listenedTo(lock.initial(), clock);
        meanwhile.does(() -> session.removeListener(recorder));

        session.send(LockEvent.parse("ignition ACC"));

        assertThat(recorder.told()).isEmpty();
    }

    private LockSession listenedTo(LockState state, InstantSource source) {
        LockSession session = LockSession.resuming(lock, state, source, MoreExecutors.directExecutor());
        session.addListener(recorder);
        return session;
    }
}
