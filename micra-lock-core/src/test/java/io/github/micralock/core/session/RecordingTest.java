// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.util.concurrent.MoreExecutors;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.journal.Journal;
import io.github.micralock.core.journal.JournalFormat;
import io.github.micralock.core.journal.JournalStore;
import io.github.micralock.core.journal.JournalStoreException;
import io.github.micralock.core.snapshot.SnapshotFormat;
import io.github.micralock.testkit.ManualClock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** A session that keeps a journal. */
class RecordingTest {

    private static final SnapshotFormat SNAPSHOTS = SnapshotFormat.of(Catalogue.K11_HANDBOOK);
    private static final JournalFormat JOURNALS = JournalFormat.of(Catalogue.K11_HANDBOOK);

    private final ManualClock clock = ManualClock.startingAt(K11.MORNING);
    private final Tape tape = Tape.endless();

    @Test
    void R9_theJournalTellsWhatHappenedWhenAndWhatCameOfItTheAttemptFirst() {
        LockSession session = recording(K11.LOCK.initial(), tape);

        session.send(LockEvent.parse("ignition ACC"));
        session.send(LockEvent.parse("preset 1"));
        clock.advance(Duration.ofMillis(2500));
        session.send(LockEvent.parse("confirm"));

        assertThat(tape.kept()).isEqualTo(Journal.header(SNAPSHOTS.snapshot(K11.LOCK.initial())) + """
                PT0S ignition ACC -> FaceplateChanged silent "CODE"
                PT0S preset 1 -> FaceplateChanged silent "1000"
                PT2.5S elapse PT2.5S -> nothing
                PT2.5S confirm -> AttemptRecorded 1 ...
                PT2.5S confirm -> AttemptRecorded 1, CodeRejected 1, FaceplateChanged silent "CODE"
                """);
    }

    @Test
    void R9_anEntryThatSettlesWhileNobodyCallsIsOnRecordBeforeALookShowsTheResult() {
        LockSession session = recording(K11.LOCK.initial(), tape);
        session.send(LockEvent.parse("ignition ACC"));
        for (int preset = 1; preset <= 4; preset++) {
            session.send(LockEvent.parse("preset " + preset));
        }
        clock.advance(Duration.ofSeconds(5));

        assertThat(session.state().wrongAttempts()).isEqualTo(1);
        assertThat(tape.kept()).endsWith("""
                PT5S elapse PT5S -> AttemptRecorded 1 ...
                PT5S elapse PT5S -> AttemptRecorded 1, CodeRejected 1, FaceplateChanged silent "CODE"
                """);
    }

    @Test
    void timeThatNobodyNoticesIsKeptWithWhatComesNext() {
        LockSession session = recording(K11.waiting(Duration.ofMinutes(10)), tape);
        String before = tape.kept();
        for (int look = 0; look < 5; look++) {
            clock.advance(Duration.ofMinutes(1));
            assertThat(session.state()).isEqualTo(K11.waiting(Duration.ofMinutes(9 - look)));
            clock.setBack(Duration.ofSeconds(30));
            assertThat(session.state()).isEqualTo(K11.waiting(Duration.ofMinutes(9 - look)));
        }
        assertThat(tape.kept()).isEqualTo(before);

        session.send(LockEvent.parse("preset 1"));

        assertThat(tape.kept()).isEqualTo(before + """
                PT5M elapse PT5M -> nothing
                PT5M preset 1 -> Ignored WAIT_IN_FORCE
                """);
    }

    @Test
    void C3_listenersAreToldWhatTheJournalTells() {
        LockSession session = recording(K11.waiting(Duration.ofMinutes(10)), tape);
        Recorder recorder = new Recorder();
        session.addListener(recorder);

        session.send(LockEvent.parse("ignition OFF"));
        session.send(LockEvent.parse("ignition ACC"));
        clock.advance(Duration.ofMinutes(3));
        session.state();
        clock.advance(Duration.ofMinutes(8));
        session.state();

        assertThat(recorder.events()).containsExactly("ignition OFF", "ignition ACC", "elapse PT11M");
        assertThat(JOURNALS.read(tape.kept()).journal().events().stream().map(LockEvent::text))
                .containsExactlyElementsOf(recorder.events());
    }

    @Test
    void R9_aStoreThatFailsShowsNothingAndEndsTheSession() {
        AtomicReference<Boolean> broken = new AtomicReference<>(false);
        LockSession session = recording(K11.LOCK.initial(), lines -> {
            if (broken.get()) {
                throw new java.io.IOException("disk full");
            }
        });
        Recorder recorder = new Recorder();
        session.addListener(recorder);
        Transition step = session.send(LockEvent.parse("ignition ACC"));
        broken.set(true);

        assertThatThrownBy(() -> session.send(LockEvent.parse("confirm")))
                .isInstanceOf(JournalStoreException.class)
                .hasMessage("store must keep each entry (R9), threw java.io.IOException: disk full")
                .hasCauseInstanceOf(java.io.IOException.class);
        broken.set(false);
        assertThatThrownBy(() -> session.send(LockEvent.parse("confirm"))).isInstanceOf(JournalStoreException.class);
        assertThatThrownBy(session::state).isInstanceOf(JournalStoreException.class);
        assertThatThrownBy(session::faceplate).isInstanceOf(JournalStoreException.class);
        assertThatThrownBy(session::nextDeadline).isInstanceOf(JournalStoreException.class);
        assertThatThrownBy(() -> session.addListener(told -> {})).isInstanceOf(JournalStoreException.class);
        assertThatThrownBy(() -> session.removeListener(told -> {})).isInstanceOf(JournalStoreException.class);
        assertThat(recorder.told()).containsExactly(step);
    }

    @Test
    void aStoreThatCannotEvenKeepTheHeaderMakesNoSession() {
        assertThatThrownBy(() -> recording(K11.LOCK.initial(), Tape.with(3)))
                .isInstanceOf(JournalStoreException.class)
                .hasCauseInstanceOf(Tape.PowerCut.class);
    }

    @Test
    void aStoreThatCallsItsSessionIsToldSo() {
        AtomicReference<Runnable> call = new AtomicReference<>(() -> {});
        LockSession session = recording(K11.LOCK.initial(), lines -> call.get().run());
        call.set(session::state);

        assertThatThrownBy(() -> session.send(LockEvent.parse("ignition ACC")))
                .isInstanceOf(JournalStoreException.class)
                .hasRootCauseMessage("store must not call the session whose journal it keeps (R9), did");
    }

    @Test
    void aStateThatContradictsTheProfileStartsNoJournal() {
        assertThatThrownBy(() -> recording(K11.waiting(Duration.ofDays(1)), tape))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("remaining must be at most");
        assertThat(tape.kept()).isEmpty();
    }

    @Test
    void P9_aSessionGoesOnFromASnapshotAndAJournal() {
        LockSession session = recording(K11.LOCK.initial(), tape);
        session.send(LockEvent.parse("ignition ACC"));
        session.send(LockEvent.parse("preset 3"));
        clock.advance(Duration.ofSeconds(2));
        session.send(LockEvent.parse("confirm"));
        LockState left = session.state();
        clock.advance(Duration.ofDays(1));
        Tape next = Tape.endless();

        LockSession recovered =
                recovering(SNAPSHOTS.snapshot(K11.LOCK.initial()).bytes(), tape.kept(), next);

        assertThat(recovered.state()).isEqualTo(left);
        assertThat(next.kept()).isEqualTo(Journal.header(SNAPSHOTS.snapshot(left)));
    }

    @Test
    void aJournalOfAnotherLockIsNotGoneOnFrom() {
        LockSession session = LockSession.recording(
                RadioLock.of(Catalogue.K11_HANDBOOK, SecurityCode.parse("1000")),
                K11.LOCK.initial(),
                clock,
                MoreExecutors.directExecutor(),
                tape);
        for (String event : new String[] {"ignition ACC", "preset 1", "confirm"}) {
            session.send(LockEvent.parse(event));
        }

        assertThatThrownBy(
                        () -> recovering(SNAPSHOTS.snapshot(K11.LOCK.initial()).bytes(), tape.kept(), Tape.endless()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("entry 3 at PT0S: confirm")
                .hasMessageContaining("journal: PT0S confirm -> AttemptRecorded 1, CodeAccepted,")
                .hasMessageContaining("machine: PT0S confirm -> AttemptRecorded 1, CodeRejected 1,");
    }

    private LockSession recording(LockState state, JournalStore store) {
        return LockSession.recording(K11.LOCK, state, clock, MoreExecutors.directExecutor(), store);
    }

    private LockSession recovering(byte[] snapshot, String journal, JournalStore store) {
        return LockSession.recovering(
                K11.LOCK,
                JOURNALS.read(SNAPSHOTS.read(snapshot), journal).journal(),
                clock,
                MoreExecutors.directExecutor(),
                store);
    }
}
