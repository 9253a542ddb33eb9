// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.util.concurrent.MoreExecutors;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.testkit.ManualClock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a session holds and answers, with nobody else at it. */
class LockSessionTest {

    private final ManualClock clock = ManualClock.startingAt(K11.MORNING);
    private final LockSession session = LockSession.of(K11.LOCK, clock);

    @Test
    void aSessionStartsWithAUnitJustFitted() {
        assertThat(session.state()).isEqualTo(K11.LOCK.initial());
    }

    @Test
    void aSessionKnowsItsLock() {
        assertThat(session.machine()).isSameAs(K11.LOCK);
    }

    @Test
    void anEventIsAStepOfTheLock() {
        LockState before = K11.after("ignition ACC");
        session.send(LockEvent.parse("ignition ACC"));

        Transition step = session.send(LockEvent.parse("preset 1"));

        assertThat(step).isEqualTo(K11.LOCK.apply(before, LockEvent.parse("preset 1")));
        assertThat(session.state()).isEqualTo(step.after());
    }

    @Test
    void anEventThatTheLockIgnoresIsAStepAsWell() {
        Transition step = session.send(LockEvent.parse("preset 1"));

        assertThat(step.ignored()).isTrue();
        assertThat(session.state()).isEqualTo(K11.LOCK.initial());
    }

    @Test
    void theStepOfAnEventStartsWhereTimeHasLed() {
        LockSession served = resuming(K11.waiting(Duration.ofMinutes(1)));
        clock.advance(Duration.ofMinutes(1));

        Transition step = served.send(LockEvent.parse("preset 1"));

        assertThat(step.before()).isEqualTo(K11.after(K11.waiting(Duration.ofMinutes(1)), Duration.ofMinutes(1)));
        assertThat(K11.LOCK.view(step.after()).text()).isEqualTo("1000");
    }

    @Test
    void theFaceplateIsThatOfTheStateNow() {
        LockSession waiting = resuming(K11.waiting(Duration.ofMinutes(1)));

        assertThat(waiting.faceplate()).isEqualTo(Faceplate.silent("SECURE"));
        clock.advance(Duration.ofMinutes(1));
        assertThat(waiting.faceplate()).isEqualTo(Faceplate.silent("CODE"));
    }

    @Test
    void aSessionGoesOnFromAState() {
        LockState waiting = K11.waiting(Duration.ofMinutes(7));

        assertThat(resuming(waiting).state()).isEqualTo(waiting);
    }

    @Test
    void aSessionThatGoesOnCountsFromItsOwnBeginning() {
        clock.advance(Duration.ofDays(1));
        LockSession resumed = resuming(K11.waiting(Duration.ofMinutes(7)));

        clock.advance(Duration.ofMinutes(2));

        assertThat(resumed.state()).isEqualTo(K11.waiting(Duration.ofMinutes(5)));
    }

    @Test
    void timeIsNothingThatOneSends() {
        LockSession waiting = resuming(K11.waiting(Duration.ofMinutes(7)));
        Recorder recorder = new Recorder();
        waiting.addListener(recorder);

        assertThatThrownBy(() -> waiting.send(LockEvent.parse("elapse PT1M")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("event must not be TimePassed, for the clock tells it (C1), was TimePassed[elapsed=PT1M]");
        assertThat(waiting.state()).isEqualTo(K11.waiting(Duration.ofMinutes(7)));
        assertThat(recorder.told()).isEmpty();
    }

    @Test
    void whoAsksTwiceAtOneInstantCostsTheLockNoStep() {
        AtomicInteger steps = new AtomicInteger();
        LockSession counted = LockSession.of(
                Meddled.with(step -> {
                    steps.incrementAndGet();
                    return step;
                }),
                clock);

        counted.state();
        assertThat(steps).hasValue(0);
        clock.advance(Duration.ofNanos(1));
        counted.state();
        counted.state();
        assertThat(steps).hasValue(1);
    }

    private LockSession resuming(LockState state) {
        return LockSession.resuming(K11.LOCK, state, clock, MoreExecutors.directExecutor());
    }
}
