// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.MoreExecutors;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.signal.CodeAccepted;
import io.github.micralock.testkit.ManualClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What listeners are told, and in which order (C3). */
class TellingTest {

    private final ManualClock clock = ManualClock.startingAt(K11.MORNING);
    private final LockSession session = LockSession.of(K11.LOCK, clock);
    private final Recorder recorder = new Recorder();

    @Test
    void C3_everyStepIsToldOnceAndInOrder() {
        session.addListener(recorder);

        List<Transition> steps = K11.events("ignition ACC", "preset 5", "preset 1", "clear").stream()
                .map(session::send)
                .toList();

        assertThat(recorder.told()).containsExactlyElementsOf(steps);
    }

    @Test
    void C3_listenersAreToldInTheOrderInWhichTheyCame() {
        List<String> told = new ArrayList<>();
        session.addListener(
                transition -> told.add("first, " + transition.event().text()));
        session.addListener(
                transition -> told.add("second, " + transition.event().text()));

        K11.events("ignition ACC", "preset 1").forEach(session::send);

        assertThat(told)
                .containsExactly("first, ignition ACC", "second, ignition ACC", "first, preset 1", "second, preset 1");
    }

    @Test
    void C3_anExecutorOfItsOwnTellsTheListenersOfAUnitJustFitted() {
        List<Runnable> tasks = new ArrayList<>();
        LockSession handed = LockSession.of(K11.LOCK, clock, tasks::add);
        handed.addListener(recorder);

        Transition step = handed.send(LockEvent.parse("ignition ACC"));
        assertThat(recorder.told()).isEmpty();
        tasks.get(0).run();

        assertThat(recorder.told()).containsExactly(step);
        assertThat(step.before()).isEqualTo(K11.LOCK.initial());
    }

    @Test
    void C3_timeThatMovesACountdownIsToldBeforeTheEvent() {
        LockSession waiting = resuming(K11.LOCK, K11.waiting(K11.PENALTY));
        clock.advance(Duration.ofMinutes(5));

        Transition step = waiting.send(LockEvent.parse("preset 1"));

        Transition time = K11.LOCK.apply(K11.waiting(K11.PENALTY), new TimePassed(Duration.ofMinutes(5)));
        assertThat(time.signals()).isEmpty();
        assertThat(recorder.told()).containsExactly(time, step);
    }

    @Test
    void C3_timeThatALookFindsIsTold() {
        LockSession waiting = resuming(K11.LOCK, K11.waiting(K11.PENALTY));
        clock.advance(K11.PENALTY);

        waiting.state();

        assertThat(recorder.told())
                .containsExactly(K11.LOCK.apply(K11.waiting(K11.PENALTY), new TimePassed(K11.PENALTY)));
    }

    @Test
    void timeThatChangesNothingIsNoNews() {
        session.addListener(recorder);
        clock.advance(Duration.ofDays(1));

        session.state();
        Transition step = session.send(LockEvent.parse("ignition ACC"));
        clock.advance(Duration.ofDays(1));
        session.state();

        assertThat(recorder.told()).containsExactly(step);
    }

    @Test
    void timeWithASignalIsNewsEvenWhereTheStateStays() {
        LockMachine chatty = Meddled.with(step -> step.event() instanceof TimePassed
                ? new Transition(step.before(), step.event(), step.after(), ImmutableList.of(new CodeAccepted()))
                : step);
        LockSession waiting = resuming(chatty, chatty.initial());
        clock.advance(Duration.ofSeconds(1));

        waiting.state();

        assertThat(recorder.events()).containsExactly("elapse PT1S");
    }

    @Test
    void C3_whatIsSentIsToldEvenWhereItChangesNothingAndGivesNoSignal() {
        LockMachine silent =
                Meddled.with(step -> new Transition(step.before(), step.event(), step.before(), ImmutableList.of()));
        LockSession still = resuming(silent, silent.initial());

        Transition step = still.send(LockEvent.parse("ignition ACC"));

        assertThat(recorder.told()).containsExactly(step);
    }

    @Test
    void C3_aListenerMaySendEventsItself() {
        session.addListener(told -> {
            if (told.event().text().equals("ignition ACC")) {
                Transition nested = session.send(LockEvent.parse("preset 1"));
                assertThat(nested.before()).isEqualTo(told.after());
            }
        });
        session.addListener(recorder);

        List<Throwable> uncaught = Uncaught.during(() -> {
            Transition step = session.send(LockEvent.parse("ignition ACC"));
            assertThat(step.after()).isEqualTo(K11.after("ignition ACC"));
        });

        assertThat(uncaught).isEmpty();
        assertThat(recorder.events()).containsExactly("ignition ACC", "preset 1");
        assertThat(session.state()).isEqualTo(K11.after("ignition ACC", "preset 1"));
    }

    private LockSession resuming(LockMachine machine, LockState state) {
        LockSession resumed = LockSession.resuming(machine, state, clock, MoreExecutors.directExecutor());
        resumed.addListener(recorder);
        return resumed;
    }
}
