// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.snapshot.SnapshotFormat;
import io.github.micralock.testkit.LockRun;
import org.junit.jupiter.api.Test;

/** A journal that happens to another lock once more. */
class ReplayTest {

    private static final LockMachine LOCK = RadioLock.of(Catalogue.K11_HANDBOOK, SecurityCode.parse("2468"));

    private final Journal journal = journalOf("""
            ignition ACC
            preset 1
            confirm
            preset 1
            confirm
            elapse PT3S
            ignition OFF
            elapse PT2S
            ignition ACC
            elapse PT7S
            """);

    @Test
    void R15_anotherProfileDivergesWhereItsRulesDo() {
        LockMachine restarting = RadioLock.of(Catalogue.K11_RESTARTING, SecurityCode.parse("2468"));

        Replay replay = Replay.of(restarting, journal);

        assertThat(replay.transitions()).hasSize(9);
        assertThat(replay.divergence().orElseThrow().text()).isEqualTo("""
                entry 10 at PT12S: elapse PT7S
                  journal: PT12S elapse PT7S -> WaitServed, FaceplateChanged silent "CODE"
                  machine: PT12S elapse PT7S -> nothing
                  in: LockState[supply=Supply[ignition=ACC, switchedOn=true, batteryConnected=true], wrongAttempts=2, \
                onProbation=false, linked=false, phase=Waiting[remaining=PT10S]]""");
        assertThatIllegalStateException()
                .isThrownBy(replay::end)
                .withMessageStartingWith("machine must do what the journal tells, but at entry 10 at PT12S");
    }

    @Test
    void R9_anAttemptThatWasOnlyBegunIsMadeAgain() {
        String text = journal.text();
        String begun = text.substring(0, text.indexOf("2 ...\n") + 6);
        JournalReading reading = JournalFormat.of(Catalogue.K11_HANDBOOK).read(begun);

        assertThat(reading.cut()).isEqualTo("line 8 begins an attempt, and its result is missing");
        assertThat(reading.journal().entries()).hasSize(4);
        assertThat(reading.journal().begun().orElseThrow().text()).isEqualTo("PT0S confirm -> AttemptRecorded 2");
        assertThat(reading.journal().events()).hasSize(5);
        assertThat(reading.journal().text()).isEqualTo(begun);
        assertThat(Replay.of(LOCK, reading.journal()).end().wrongAttempts()).isEqualTo(2);
    }

    @Test
    void anAttemptThatTheMachineDoesNotMakeDiverges() {
        String text = journal.text().replace("PT0S preset 1 -> FaceplateChanged silent \"1000\"\n", "");
        Journal read = JournalFormat.of(Catalogue.K11_HANDBOOK)
                .read(text.substring(0, text.indexOf("1 ...\n") + 6))
                .journal();

        assertThat(Replay.of(LOCK, read).divergence().orElseThrow().text()).startsWith("""
                entry 2 at PT0S: confirm
                  journal: PT0S confirm -> AttemptRecorded 1
                  machine: PT0S confirm -> Ignored NOTHING_TYPED
                """);
    }

    @Test
    void aMachineThatSaysMoreThanTheJournalDiverges() {
        Journal silent = JournalFormat.of(Catalogue.K11_HANDBOOK)
                .read(Journal.header(journal.start()) + "PT0S ignition ACC -> nothing\n")
                .journal();

        assertThat(Replay.of(LOCK, silent).divergence().orElseThrow().text()).startsWith("""
                entry 1 at PT0S: ignition ACC
                  journal: PT0S ignition ACC -> nothing
                  machine: PT0S ignition ACC -> FaceplateChanged silent "CODE"
                """);
    }

    @Test
    void aJournalWithoutEntriesEndsWhereItStarts() {
        assertThat(Replay.of(LOCK, journalOf("")).end()).isEqualTo(LOCK.initial());
    }

    private static Journal journalOf(String events) {
        LockRun run = LockRun.of(LOCK, LockEvent.parseLines(events));
        return Journal.of(SnapshotFormat.of(LOCK.profile()).snapshot(run.start()), run.transitions());
    }
}
