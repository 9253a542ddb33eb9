// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.util.concurrent.MoreExecutors;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.testkit.ManualClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is told: listeners come and go (C3). */
class ListeningTest {

    private final ManualClock clock = ManualClock.startingAt(K11.MORNING);
    private final LockSession session = LockSession.of(K11.LOCK, clock);
    private final Recorder recorder = new Recorder();

    @Test
    void C3_timeThatHadPassedBeforeALatecomerCameIsNotToldToIt() {
        LockSession waiting = LockSession.resuming(
                K11.LOCK, K11.waiting(Duration.ofSeconds(10)), clock, MoreExecutors.directExecutor());
        Recorder early = new Recorder();
        waiting.addListener(early);
        clock.advance(Duration.ofSeconds(20));

        waiting.addListener(recorder);

        waiting.state();
        assertThat(early.events()).containsExactly("elapse PT20S");
        assertThat(recorder.told()).isEmpty();
    }

    @Test
    void C3_whoIsRemovedIsToldOfTheTimeThatHadPassed() {
        LockSession waiting = LockSession.resuming(
                K11.LOCK, K11.waiting(Duration.ofSeconds(10)), clock, MoreExecutors.directExecutor());
        waiting.addListener(recorder);
        clock.advance(Duration.ofSeconds(20));

        waiting.removeListener(recorder);

        assertThat(recorder.events()).containsExactly("elapse PT20S");
    }

    @Test
    void C3_whoIsAddedTwiceIsToldTwice() {
        session.addListener(recorder);
        session.addListener(recorder);

        Transition step = session.send(LockEvent.parse("ignition ACC"));

        assertThat(recorder.told()).containsExactly(step, step);
    }

    @Test
    void C3_whoIsRemovedIsToldNoMore() {
        session.addListener(recorder);
        Transition step = session.send(LockEvent.parse("ignition ACC"));

        assertThat(session.removeListener(recorder)).isTrue();
        session.send(LockEvent.parse("ignition ON"));

        assertThat(recorder.told()).containsExactly(step);
    }

    @Test
    void C3_removingOneListenerLeavesTheOthersInTheirOrder() {
        List<String> told = new ArrayList<>();
        session.addListener(transition -> told.add("first"));
        session.addListener(recorder);
        session.addListener(transition -> told.add("second"));
        session.removeListener(recorder);

        session.send(LockEvent.parse("ignition ACC"));

        assertThat(told).containsExactly("first", "second");
        assertThat(recorder.told()).isEmpty();
    }

    @Test
    void whoIsNoListenerCannotBeRemoved() {
        assertThat(session.removeListener(recorder)).isFalse();
        session.addListener(recorder);
        session.removeListener(recorder);
        assertThat(session.removeListener(recorder)).isFalse();
    }

    @Test
    void C3_whoWasAddedTwiceAndRemovedOnceIsToldOnce() {
        session.addListener(recorder);
        session.addListener(recorder);
        session.removeListener(recorder);

        Transition step = session.send(LockEvent.parse("ignition ACC"));

        assertThat(recorder.told()).containsExactly(step);
    }

    @Test
    void C3_whatHappenedBeforeAListenerCameIsNotToldIt() {
        session.send(LockEvent.parse("ignition ACC"));
        session.addListener(recorder);
        Transition step = session.send(LockEvent.parse("ignition ON"));

        assertThat(recorder.told()).containsExactly(step);
    }

    @Test
    void C3_aListenerMayRemoveItself() {
        LockListener once = new LockListener() {
            @Override
            public void transitioned(Transition transition) {
                recorder.transitioned(transition);
                session.removeListener(this);
            }
        };
        session.addListener(once);

        K11.events("ignition ACC", "ignition ON").forEach(session::send);

        assertThat(recorder.events()).containsExactly("ignition ACC");
    }
}
