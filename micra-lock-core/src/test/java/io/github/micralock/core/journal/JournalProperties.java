// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.snapshot.SnapshotFormat;
import io.github.micralock.testkit.LockArbitraries;
import io.github.micralock.testkit.LockRun;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Journals of random units and histories: written, read, cut and replayed. */
class JournalProperties {

    /** A unit and what happens to it. */
    record Case(LockMachine unit, ImmutableList<LockEvent> history) {

        Journal journal() {
            LockRun run = LockRun.of(unit, history);
            return Journal.of(SnapshotFormat.of(unit.profile()).snapshot(run.start()), run.transitions());
        }

        JournalFormat format() {
            return JournalFormat.of(unit.profile());
        }
    }

    @Property
    void P9_whatIsWrittenIsReadBack(@ForAll("cases") Case unit) {
        Journal journal = unit.journal();

        JournalReading reading = unit.format().read(journal.text());

        assertThat(reading.journal()).isEqualTo(journal);
        assertThat(reading.isCut()).isFalse();
        assertThat(reading.journal().text()).isEqualTo(journal.text());
        assertThat(journal.events()).isEqualTo(unit.history());
    }

    @Property
    void theMachineThatWasRecordedDoesTheSameAgain(@ForAll("cases") Case unit) {
        Replay replay = Replay.of(unit.unit(), unit.journal());

        assertThat(replay.divergence()).isEmpty();
        assertThat(replay.transitions())
                .isEqualTo(LockRun.of(unit.unit(), unit.history()).transitions());
        assertThat(replay.end())
                .isEqualTo(LockRun.of(unit.unit(), unit.history()).end());
    }

    @Property(tries = 50)
    void R9_whereverAJournalIsCutItIsReadUpToItsLastWholeEntryAndSaysSo(@ForAll("cases") Case unit) {
        Journal journal = unit.journal();
        String text = journal.text();
        int header = Journal.header(journal.start()).length();
        JournalFormat format = unit.format();
        for (int length = 0; length < Math.min(text.length(), header + 1500); length++) {
            String cut = text.substring(0, length);
            JournalReading reading = format.read(journal.start(), cut);

            Journal read = reading.journal();
            boolean betweenEntries = read.text().equals(cut) && read.begun().isEmpty();
            check(
                    read.entries()
                            .equals(journal.entries().subList(0, read.entries().size())),
                    cut);
            check(reading.isCut() != betweenEntries, cut);
            check(length < header || cut.startsWith(read.text()), cut);
            check(length < header || cut.indexOf('\n', read.text().length()) < 0, cut);
            check(Replay.of(unit.unit(), read).divergence().isEmpty(), cut);
        }
    }

    /** An assertion that costs nothing where it holds. */
    private static void check(boolean rule, String cut) {
        if (!rule) {
            throw new AssertionError(cut);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return LockArbitraries.typedCodeProfiles().flatMap(JournalProperties::cases);
    }

    private static Arbitrary<Case> cases(LockProfile profile) {
        return LockArbitraries.codes(profile).flatMap(code -> cases(profile, code));
    }

    private static Arbitrary<Case> cases(LockProfile profile, SecurityCode code) {
        return LockArbitraries.histories(profile, code)
                .map(history ->
                        new Case(RadioLock.of(profile, code), history.subList(0, Math.min(60, history.size()))));
    }
}
