// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.testkit.ManualClock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** The executor of a host tells when it likes, if it likes: nothing is lost, and nobody waits for it (C3). */
class ExecutorTest {

    private final ManualClock clock = ManualClock.startingAt(K11.MORNING);
    private final Postponed executor = new Postponed();
    private final Recorder recorder = new Recorder();
    private final LockSession session = resuming(K11.LOCK.initial());

    @Test
    void C3_listenersAreToldByTheExecutorAlone() {
        session.addListener(recorder);
        K11.events("ignition ACC", "preset 1").forEach(session::send);

        assertThat(recorder.told()).isEmpty();
        executor.runAll();
        assertThat(recorder.events()).containsExactly("ignition ACC", "preset 1");
    }

    @Test
    void C3_theExecutorHasOneTaskAtATime() {
        session.addListener(recorder);
        K11.events("ignition ACC", "preset 1").forEach(session::send);

        assertThat(executor.waiting()).isEqualTo(1);
    }

    @Test
    void theExecutorIsLeftAloneWhereThereIsNothingToTell() {
        K11.events("ignition ACC", "preset 1").forEach(session::send);
        session.addListener(recorder);
        clock.advance(Duration.ofDays(1));
        session.state();

        assertThat(executor.waiting()).isZero();
    }

    @Test
    void C3_whoCameBetweenAStepAndItsTellingIsToldOfWhatHappensNext() {
        session.addListener(new Recorder());
        session.send(LockEvent.parse("ignition ACC"));
        session.addListener(recorder);
        session.send(LockEvent.parse("preset 1"));
        executor.runAll();

        assertThat(recorder.events()).containsExactly("preset 1");
    }

    @Test
    void C3_whoWentBetweenAStepAndItsTellingIsNotTold() {
        Recorder other = new Recorder();
        session.addListener(recorder);
        session.addListener(other);
        session.send(LockEvent.parse("ignition ACC"));
        session.removeListener(recorder);
        executor.runAll();

        assertThat(recorder.told()).isEmpty();
        assertThat(other.events()).containsExactly("ignition ACC");
    }

    @Test
    void C3_anExecutorThatRefusesLosesNothing() {
        session.addListener(recorder);
        executor.full(true);
        List<Throwable> uncaught = Uncaught.during(() -> {
            Transition step = session.send(LockEvent.parse("ignition ACC"));

            assertThat(step.after()).isEqualTo(K11.after("ignition ACC"));
            assertThat(session.state()).isEqualTo(K11.after("ignition ACC"));
        });
        executor.full(false);
        executor.runAll();
        assertThat(recorder.told()).isEmpty();

        session.send(LockEvent.parse("preset 1"));
        executor.runAll();

        assertThat(recorder.events()).containsExactly("ignition ACC", "preset 1");
        assertThat(uncaught).singleElement().isInstanceOf(RejectedExecutionException.class);
    }

    @Test
    void C3_anExecutorThatRefusesKeepsNobodyFromLooking() {
        LockSession waiting = resuming(K11.waiting(K11.PENALTY));
        waiting.addListener(recorder);
        executor.full(true);
        clock.advance(Duration.ofMinutes(5));

        List<Throwable> uncaught =
                Uncaught.during(() -> assertThat(waiting.nextDeadline()).contains(Duration.ofMinutes(40)));

        assertThat(uncaught).singleElement().isInstanceOf(RejectedExecutionException.class);
        executor.full(false);
        clock.advance(Duration.ofMinutes(5));
        waiting.state();
        executor.runAll();
        assertThat(recorder.events()).containsExactly("elapse PT5M", "elapse PT5M");
    }

    private LockSession resuming(LockState state) {
        return LockSession.resuming(K11.LOCK, state, clock, executor);
    }
}
