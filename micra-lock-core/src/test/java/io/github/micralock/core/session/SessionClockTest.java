// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.util.concurrent.MoreExecutors;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.signal.AttemptRecorded;
import io.github.micralock.api.signal.CodeRejected;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.WaitServed;
import io.github.micralock.api.signal.WaitStarted;
import io.github.micralock.testkit.ManualClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a session makes of its clock (C1, C2). */
class SessionClockTest {

    private final ManualClock clock = ManualClock.startingAt(K11.MORNING);
    private final LockSession session = resuming(K11.waiting(K11.PENALTY));

    @Test
    void timeOfTheClockIsTimeOfTheLock() {
        clock.advance(Duration.ofMinutes(5));

        assertThat(session.state()).isEqualTo(K11.waiting(Duration.ofMinutes(40)));
    }

    @Test
    void R28_timeCountsToTheNanosecond() {
        clock.advance(Duration.ofNanos(1));

        assertThat(session.state()).isEqualTo(K11.waiting(K11.PENALTY.minusNanos(1)));
    }

    @Test
    void C1_aClockThatStepsBackNeverShortensAWait() {
        clock.setBack(Duration.ofDays(365));

        assertThat(session.state()).isEqualTo(K11.waiting(K11.PENALTY));
    }

    @Test
    void C1_timeCountsOnFromWhereTheClockSteppedTo() {
        clock.setBack(Duration.ofDays(365));
        session.state();
        clock.advance(Duration.ofMinutes(5));

        assertThat(session.state()).isEqualTo(K11.waiting(Duration.ofMinutes(40)));
    }

    @Test
    void C1_anEventTakesTheClockThatSteppedBackForTheNewReferenceToo() {
        clock.setBack(Duration.ofDays(365));
        session.send(LockEvent.parse("clear"));
        clock.advance(Duration.ofMinutes(5));

        assertThat(session.send(LockEvent.parse("clear")).before()).isEqualTo(K11.waiting(Duration.ofMinutes(40)));
    }

    @Test
    void C1_noNumberOfStepsBackProlongsAWaitBeyondItsOwnLength() {
        for (int minute = 1; minute < 45; minute++) {
            clock.advance(Duration.ofMinutes(1));
            session.state();
            clock.setBack(Duration.ofHours(1));
            session.state();
        }
        assertThat(session.nextDeadline()).contains(Duration.ofMinutes(1));
        clock.advance(Duration.ofMinutes(1));

        assertThat(session.faceplate()).isEqualTo(Faceplate.silent("CODE"));
    }

    @Test
    void C1_aStepBackThatTheClockMadeUpForBeforeAnybodyAskedIsNoStepBack() {
        clock.setBack(Duration.ofMinutes(3));
        clock.advance(Duration.ofMinutes(8));

        assertThat(session.state()).isEqualTo(K11.waiting(Duration.ofMinutes(40)));
    }

    @Test
    void C2_aClockThatLeapsIsBelieved() {
        clock.advance(Duration.ofDays(10_000));

        assertThat(session.faceplate()).isEqualTo(Faceplate.silent("CODE"));
    }

    @Test
    void C2_theLongestLeapThereIsIsOneStep() {
        clock.set(Instant.MIN);
        session.state();
        clock.set(Instant.MAX);

        assertThat(session.state()).isEqualTo(K11.after(K11.waiting(K11.PENALTY), K11.PENALTY));
    }

    @Test
    void R26_deadlinesOfOneLeapFireInOrderAndAreToldAsOneStep() {
        LockSession typed = resuming(
                K11.after("ignition ACC", "preset 1", "confirm", "preset 1", "preset 2", "preset 3", "preset 4"));
        Recorder recorder = new Recorder();
        typed.addListener(recorder);
        clock.advance(Duration.ofSeconds(5).plusSeconds(10));

        LockState state = typed.state();

        assertThat(recorder.told()).hasSize(1);
        Transition leap = recorder.told().get(0);
        assertThat(leap.event()).isEqualTo(LockEvent.parse("elapse PT15S"));
        assertThat(leap.after()).isEqualTo(state);
        assertThat(leap.signals())
                .containsExactly(
                        new AttemptRecorded(2),
                        new CodeRejected(2),
                        new WaitStarted(Duration.ofSeconds(10)),
                        new WaitServed(),
                        new FaceplateChanged(Faceplate.silent("CODE")));
    }

    private LockSession resuming(LockState state) {
        return LockSession.resuming(K11.LOCK, state, clock, MoreExecutors.directExecutor());
    }
}
