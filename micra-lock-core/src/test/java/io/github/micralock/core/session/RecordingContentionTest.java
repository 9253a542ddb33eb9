// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.MoreExecutors;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.journal.JournalFormat;
import io.github.micralock.core.journal.JournalReading;
import io.github.micralock.core.journal.Replay;
import io.github.micralock.testkit.ManualClock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Many threads at a session that keeps a journal (C3, R9). */
class RecordingContentionTest {

    private static final int CALLS = Boolean.getBoolean("micralock.deep") ? 20_000 : 2_000;

    private final ManualClock clock = ManualClock.startingAt(K11.MORNING);
    private final Tape tape = Tape.endless();
    private final Recorder recorder = new Recorder();

    @Test
    void C3_R9_whateverThreadsDoTheJournalTellsItAndNothingElseIsTold() throws Exception {
        AtomicBoolean busy = new AtomicBoolean();
        AtomicBoolean crowded = new AtomicBoolean();
        LockSession session =
                LockSession.recording(K11.LOCK, K11.LOCK.initial(), clock, MoreExecutors.directExecutor(), lines -> {
                    crowded.compareAndSet(false, !busy.compareAndSet(false, true));
                    tape.append(lines);
                    busy.set(false);
                });
        session.addListener(recorder);
        AtomicLong counter = new AtomicLong();

        List<List<Visitor.Visit>> visits =
                Crowd.results(number -> new Visitor(session, clock, counter, number).visits(CALLS));
        session.send(LockEvent.parse("clear"));

        JournalReading reading = JournalFormat.of(Catalogue.K11_HANDBOOK).read(tape.kept());
        Replay replay = Replay.of(K11.LOCK, reading.journal());
        assertThat(crowded).isFalse();
        assertThat(reading.isCut()).isFalse();
        assertThat(replay.divergence()).isEmpty();
        assertThat(noticeable(recorder.told())).isEqualTo(noticeable(replay.transitions()));
        assertThat(recorder.told().stream().filter(step -> !(step.event() instanceof TimePassed)))
                .hasSize(visits.stream().mapToInt(List::size).sum() + 1);
        assertThat(replay.end()).isEqualTo(session.state());
    }

    @Test
    void R9_nobodyIsToldOfWhatTheStoreIsStillKeeping() {
        Postponed executor = new Postponed();
        AtomicBoolean telling = new AtomicBoolean();
        LockSession session = LockSession.recording(K11.LOCK, K11.LOCK.initial(), clock, executor, lines -> {
            if (telling.get()) {
                executor.runAll();
                assertThat(recorder.events()).containsExactly("ignition ACC");
            }
        });
        session.addListener(recorder);
        session.send(LockEvent.parse("ignition ACC"));
        telling.set(true);

        session.send(LockEvent.parse("preset 1"));
        executor.runAll();

        assertThat(recorder.events()).containsExactly("ignition ACC", "preset 1");
    }

    private static ImmutableList<Transition> noticeable(List<Transition> steps) {
        return steps.stream()
                .filter(step ->
                        !step.after().equals(step.before()) || !step.signals().isEmpty())
                .collect(ImmutableList.toImmutableList());
    }
}
