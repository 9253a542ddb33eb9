// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.snapshot.SnapshotFormat;
import io.github.micralock.testkit.LockRun;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a journal and its entries are, by example. */
class JournalTest {

    private static final LockMachine LOCK = RadioLock.of(Catalogue.K11_HANDBOOK, SecurityCode.parse("2468"));

    private static final String TRY = """
            ignition ACC
            elapse PT2.5S
            preset 1
            elapse PT0.5S
            confirm
            """;

    @Test
    void aJournalEndsWithWhatHappenedLastOrWasBegun() {
        assertThat(journal("").end()).isZero();
        assertThat(journal(TRY).end()).isEqualTo(Duration.ofSeconds(3));
        assertThat(journal(TRY + "elapse PT1H\n").end()).isEqualTo(Duration.ofSeconds(3603));
        assertThat(begun(TRY).entries()).hasSize(4);
        assertThat(begun(TRY).begun()).isPresent();
        assertThat(begun(TRY).end()).isEqualTo(Duration.ofSeconds(3));
        assertThat(begun("ignition ACC\npreset 1\npreset 2\npreset 3\npreset 4\nelapse PT7S\n")
                        .end())
                .isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void P9_journalsAreEqualIfTheyTellTheSameFromTheSameState() {
        Journal laterStart = Journal.of(
                SnapshotFormat.of(LOCK.profile()).snapshot(LOCK.next(LOCK.initial(), LockEvent.parse("radio off"))),
                ImmutableList.of());
        new EqualsTester()
                .addEqualityGroup(journal(""), journal(""))
                .addEqualityGroup(laterStart)
                .addEqualityGroup(journal(TRY), journal(TRY))
                .addEqualityGroup(begun(TRY), begun(TRY))
                .addEqualityGroup(journal(TRY.replace("confirm\n", "")))
                .testEquals();
        assertThat(Stream.of(journal(""), laterStart, journal(TRY), begun(TRY)).map(Journal::hashCode))
                .doesNotHaveDuplicates();
    }

    @Test
    void nothingHappensBeforeTheStart() {
        LockEvent event = LockEvent.parse("radio off");

        assertThat(new JournalEntry(Duration.ZERO, event, ImmutableList.of()).text())
                .isEqualTo("PT0S radio off -> nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JournalEntry(Duration.ofNanos(-1), event, ImmutableList.of()))
                .withMessage("at must not be negative, was PT-0.000000001S");
    }

    @Test
    void entriesAreCountedFromOne() {
        LockEvent event = LockEvent.parse("ignition ACC");
        JournalEntry told = new JournalEntry(Duration.ZERO, event, ImmutableList.of());

        assertThat(new Divergence(1, told, LOCK.apply(LOCK.initial(), event)).text())
                .startsWith("entry 1 at PT0S: ignition ACC\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Divergence(0, told, LOCK.apply(LOCK.initial(), event)))
                .withMessage("number must be at least 1, was 0");
    }

    private static Journal journal(String events) {
        LockRun run = LockRun.of(LOCK, LockEvent.parseLines(events));
        return Journal.of(SnapshotFormat.of(LOCK.profile()).snapshot(run.start()), run.transitions());
    }

    /** The journal of events the last of which is an attempt, cut before its result. */
    private static Journal begun(String events) {
        String text = journal(events).text();
        return JournalFormat.of(LOCK.profile())
                .read(text.substring(0, text.indexOf("...\n") + "...\n".length()))
                .journal();
    }
}
