// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.MoreExecutors;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.api.signal.CodeAccepted;
import io.github.micralock.api.signal.CodeRejected;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.journal.Journal;
import io.github.micralock.core.journal.JournalFormat;
import io.github.micralock.core.journal.JournalStoreException;
import io.github.micralock.core.snapshot.Snapshot;
import io.github.micralock.core.snapshot.SnapshotFormat;
import io.github.micralock.testkit.ManualClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever cuts the power of the store, at whatever character of whatever line, gets no free try (R9). */
class PowerCutTest {

    /** Three tries, and 100 codes to guess among; the code is the last one that a thief would try. */
    private static final LockProfile THREE_TRIES = Catalogue.K11_HANDBOOK.toBuilder()
            .named("THREE_TRIES", "Locked at the third wrong code, and an entry settles after a second")
            .entry(new EntryRules(2, DigitRange.ZERO_TO_NINE, CountedFrom.of("00"), Duration.ofSeconds(1)))
            .penalties(PenaltySchedule.repeatingLast(Duration.ZERO))
            .limit(LimitedTo.of(3))
            .build();

    private static final LockMachine LOCK = RadioLock.of(THREE_TRIES, SecurityCode.parse("99"));
    private static final SnapshotFormat SNAPSHOTS = SnapshotFormat.of(THREE_TRIES);
    private static final JournalFormat JOURNALS = JournalFormat.of(THREE_TRIES);

    private final ManualClock clock = ManualClock.startingAt(K11.MORNING);

    /** A try that is judged by a confirmation, and one that settles. */
    @ParameterizedTest
    @ValueSource(strings = {"confirm", "settle"})
    void R9_whereverTheStoreIsCutAResultThatWasSeenOrWrittenCounts(String judging) {
        Snapshot start = SNAPSHOTS.snapshot(LOCK.next(LOCK.initial(), LockEvent.parse("ignition ACC")));
        int whole = Journal.header(start).length();
        Tape endless = Tape.endless();
        wrongTry(start.state(), endless, judging, new Recorder());

        for (int room = whole; room <= endless.kept().length(); room++) {
            Tape tape = Tape.with(room);
            Recorder seen = new Recorder();
            wrongTry(start.state(), tape, judging, seen);

            Journal journal = JOURNALS.read(start, tape.kept()).journal();
            LockState recovered = recovered(journal, Tape.endless());

            boolean shown = !results(seen).isEmpty();
            boolean written = tape.kept().contains("AttemptRecorded 1,");
            boolean onRecord = tape.kept().contains("AttemptRecorded 1 ...\n");
            assertThat(recovered.wrongAttempts())
                    .as("cut at %s of:%n%s", room, tape.kept())
                    .isEqualTo(onRecord ? 1 : 0);
            assertThat(shown || written)
                    .as("seen or written, and not on record")
                    .matches(told -> !told || onRecord);
            assertThat(shown).isEqualTo(room == endless.kept().length());
        }
    }

    /**
     * A thief who cuts the power at every place, and can even read the store, tries code after code. A guess is one of
     * which anything shows whether it was right.
     */
    @Test
    void R9_P2_noPlaceToCutGivesAThiefAFourthGuess() {
        Snapshot fitted = SNAPSHOTS.snapshot(LOCK.next(LOCK.initial(), LockEvent.parse("ignition ACC")));
        int longest = longestTry(fitted.state());
        for (int cut = 0; cut <= longest; cut++) {
            LockState state = fitted.state();
            int guesses = 0;
            for (int attempt = 0; attempt < 8 && !(state.phase() instanceof LockedForGood); attempt++) {
                Snapshot start = SNAPSHOTS.snapshot(state);
                Tape tape = Tape.with(Journal.header(start).length() + cut);
                wrongTry(state, tape, "confirm", new Recorder());
                state = recovered(JOURNALS.read(start, tape.kept()).journal(), Tape.endless());
                guesses += tape.kept().matches("(?s).*AttemptRecorded \\d, .*") ? 1 : 0;
                assertThat(state.phase()).isNotInstanceOf(Operating.class);
            }
            assertThat(guesses).as("cut after %s characters", cut).isLessThanOrEqualTo(3);
        }
    }

    /** The power goes once more while the session starts again. */
    @Test
    void R9_whereverTheNewJournalIsCutTheOldOneStillTells() {
        Snapshot start = SNAPSHOTS.snapshot(LOCK.next(LOCK.initial(), LockEvent.parse("ignition ACC")));
        Tape tape = Tape.endless();
        wrongTry(start.state(), tape, "confirm", new Recorder());
        String begun = tape.kept().substring(0, tape.kept().indexOf("...\n") + 4);
        Journal old = JOURNALS.read(start, begun).journal();
        assertThat(old.begun()).isPresent();
        int header = Journal.header(start).length();

        for (int room = 0; room < header; room++) {
            Tape next = Tape.with(room);
            try {
                recovered(old, next);
                throw new AssertionError("the header must be kept as a whole");
            } catch (JournalStoreException cut) {
                assertThat(recovered(old, Tape.endless()).wrongAttempts()).isEqualTo(1);
            }
        }
    }

    private int longestTry(LockState state) {
        Tape endless = Tape.endless();
        wrongTry(state, endless, "confirm", new Recorder());
        return endless.kept().length()
                - Journal.header(SNAPSHOTS.snapshot(state)).length();
    }

    /** A wrong code, as far as the store goes along; everything that could be seen goes to the recorder. */
    private void wrongTry(LockState state, Tape tape, String judging, Recorder seen) {
        LockSession session = LockSession.recording(LOCK, state, clock, MoreExecutors.directExecutor(), tape);
        session.addListener(seen);
        try {
            session.send(LockEvent.parse("preset 1"));
            session.send(LockEvent.parse("preset 2"));
            if (judging.equals("confirm")) {
                session.send(LockEvent.parse("confirm"));
            } else {
                clock.advance(Duration.ofSeconds(3));
                session.faceplate();
            }
        } catch (JournalStoreException cut) {
            assertThat(cut).hasCauseInstanceOf(Tape.PowerCut.class);
        }
    }

    private LockState recovered(Journal journal, Tape tape) {
        return LockSession.recovering(LOCK, journal, clock, MoreExecutors.directExecutor(), tape)
                .state();
    }

    private static ImmutableList<Object> results(Recorder seen) {
        return seen.told().stream()
                .flatMap(step -> step.signals().stream())
                .filter(signal -> signal instanceof CodeRejected || signal instanceof CodeAccepted)
                .collect(ImmutableList.toImmutableList());
    }
}
