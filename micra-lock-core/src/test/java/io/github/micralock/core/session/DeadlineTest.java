// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import com.google.common.util.concurrent.MoreExecutors;
import io.github.micralock.api.LockState;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.testkit.ManualClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A session moves only when it is called, and says when that is worth while (C4). */
class DeadlineTest {

    private final ManualClock clock = ManualClock.startingAt(K11.MORNING);
    private final LockSession session = resuming(K11.waiting(K11.PENALTY));

    @Test
    void C4_theDeadlineComesNearerAsTimePasses() {
        assertThat(session.nextDeadline()).contains(K11.PENALTY);
        clock.advance(Duration.ofMinutes(44));
        assertThat(session.nextDeadline()).contains(Duration.ofMinutes(1));
    }

    @Test
    void C4_lookingAgainAtTheDeadlineFindsAnotherState() {
        clock.advance(Duration.ofMinutes(17));
        Duration deadline = session.nextDeadline().orElseThrow();

        clock.advance(deadline.minusNanos(1));
        assertThat(session.state()).isEqualTo(K11.waiting(Duration.ofNanos(1)));
        assertThat(session.faceplate()).isEqualTo(Faceplate.silent("SECURE"));

        clock.advance(Duration.ofNanos(1));
        assertThat(session.state()).isEqualTo(K11.after(K11.waiting(K11.PENALTY), K11.PENALTY));
        assertThat(session.faceplate()).isEqualTo(Faceplate.silent("CODE"));
    }

    @Test
    void C4_whereNothingHappensByItselfThereIsNoDeadline() {
        clock.advance(K11.PENALTY);

        assertThat(session.nextDeadline()).isEmpty();
    }

    @Test
    void C4_aSessionStartsNoThreadAndTellsInThatOfItsCaller() {
        List<Thread> telling = new ArrayList<>();
        Set<Thread> before = Set.copyOf(Thread.getAllStackTraces().keySet());

        LockSession watched = LockSession.of(K11.LOCK, clock);
        watched.addListener(transition -> telling.add(Thread.currentThread()));
        K11.events("ignition ACC", "preset 1", "confirm").forEach(watched::send);
        clock.advance(K11.PENALTY);
        watched.state();
        watched.nextDeadline();
        Set<Thread> after = Set.copyOf(Thread.getAllStackTraces().keySet());

        assertThat(Sets.difference(after, before)).isEmpty();
        assertThat(telling).hasSize(3).containsOnly(Thread.currentThread());
    }

    private LockSession resuming(LockState state) {
        return LockSession.resuming(K11.LOCK, state, clock, MoreExecutors.directExecutor());
    }
}
