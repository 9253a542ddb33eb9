// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.snapshot.Snapshot;
import io.github.micralock.core.snapshot.SnapshotFormat;
import io.github.micralock.testkit.LockRun;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no journal is refused, with what is wrong and where; what was cut short is not. */
class ReadStrictlyTest {

    private static final LockMachine LOCK = RadioLock.of(Catalogue.K11_HANDBOOK, SecurityCode.parse("2468"));
    private static final Snapshot FITTED = SnapshotFormat.of(LOCK.profile()).snapshot(LOCK.initial());
    private static final JournalFormat FORMAT = JournalFormat.of(LOCK.profile());

    private static final String ENTRIES = """
            PT0S ignition ACC -> FaceplateChanged silent "CODE"
            PT2.5S elapse PT2.5S -> nothing
            PT2.5S preset 1 -> FaceplateChanged silent "1000"
            PT2.5S confirm -> AttemptRecorded 1 ...
            PT2.5S confirm -> AttemptRecorded 1, CodeRejected 1, FaceplateChanged silent "CODE"
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    PT0S ign      | PT0.0S ign     | 3:1: expected PT0S, the canonical form
                    PT0S ign      | ign            | 3:1: expected a duration such as PT45M
                    ignition ACC  | ignition acc   | 3:15: expected one of LOCK, OFF, ACC, ON, START
                    ignition ACC -> | ignition ACC > | 3:51: expected a time, an event, -> and signals
                    silent "CODE" | silent  "CODE" | 3:22: expected a signal of the model
                    silent "CODE" | silent CODE    | 3:22: expected a signal of the model
                    silent "CODE" | quiet "CODE"   | 3:39: expected 'PT0S ignition ACC -> FaceplateChanged silent "CODE"'
                    -> nothing    | ->             | 4:24: expected a time, an event, -> and signals
                    elapse PT2.5S -> | ->          | 4:18: expected a time, an event, -> and signals
                    -> nothing    | -> LinkRejected | 4:25: expected a signal of the model
                    -> nothing    | -> ImmobiliserQueried ENROLLING | 4:53: expected 'PT2.5S elapse PT2.5S -> ImmobiliserQueried ENROLLING ENROLLING'
                    -> nothing    | -> Nothing     | 4:25: expected a signal of the model
                    PT2.5S elapse PT2.5S | PT2S elapse PT2.5S | 4:1: time must be PT2.5S, the sum of what elapsed, was PT2S
                    PT2.5S preset | PT3S preset    | 5:1: time must be PT2.5S, the sum of what elapsed, was PT3S
                    Recorded 1 ...| Recorded 1     | 6:1: expected 'PT2.5S confirm -> AttemptRecorded 1 ...'
                    Recorded 1 ...| Recorded 2 ... | 7:35: expected 'PT2.5S confirm -> AttemptRecorded 1 ...'
                    Recorded 1 ...| Recorded 0 ... | 6:35: expected 'PT2.5S confirm -> AttemptRecorded 1 ...'
                    Recorded 1,   | Recorded 01,   | 7:35: expected 'PT2.5S confirm -> AttemptRecorded 1, CodeRejected 1, FaceplateChanged silent "CODE"'
                    1, CodeR      | 1,  CodeR      | 7:38: expected a signal of the model
                    CodeRejected 1 | CodeRejected x | 7:38: expected a signal of the model
                    """)
    void lines(String right, String wrong, String message) {
        assertThat(FORMAT.read(Journal.header(FITTED) + ENTRIES).journal().entries())
                .hasSize(4);

        assertThatThrownBy(() -> FORMAT.read(Journal.header(FITTED) + ENTRIES.replace(right, wrong)))
                .isInstanceOf(UnreadableJournalException.class)
                .hasMessage(message);
    }

    @Test
    void aHeaderOfAnotherFormatOrProfileOrSnapshotIsRefused() {
        String text = Journal.header(FITTED) + ENTRIES;
        Snapshot later =
                SnapshotFormat.of(LOCK.profile()).snapshot(LOCK.next(LOCK.initial(), LockEvent.parse("ignition ACC")));

        assertThatThrownBy(() -> FORMAT.read(text.replace("journal 1", "journal 2")))
                .isInstanceOf(UnreadableJournalException.class)
                .hasMessage("1:1: expected 'micra-lock journal 1'");
        assertThatThrownBy(() -> JournalFormat.of(Catalogue.TEN_TRIES).read(text))
                .isInstanceOf(UnreadableJournalException.class)
                .hasMessageStartingWith("2:20: column 20: profile must be TEN_TRIES ");
        assertThatThrownBy(() -> FORMAT.read(later, text))
                .isInstanceOfSatisfying(UnreadableJournalException.class, exception -> {
                    assertThat(exception.line()).isEqualTo(2);
                    assertThat(exception.column()).isEqualTo(later.text().indexOf("ACC") + 1);
                });
        assertThatThrownBy(() -> FORMAT.read("micra-lock journal 1\nmicra-lock state"))
                .isInstanceOf(UnreadableJournalException.class)
                .hasMessage("2:17: expected the rest of the header");
    }

    @ParameterizedTest
    @CsvSource({
        "micra-lock, micro-lock, 1, 5",
        "journal 1, journal 2, 1, 20",
        "micra-lock state, radio-lock state, 2, 1",
        "attempts 0, attempts 1, 2, 89"
    })
    void aHeaderThatGoesOnFromSomethingElseIsRefusedWhereItDiffersHoweverShort(
            String right, String wrong, int line, int column) {
        String other = Journal.header(FITTED).replace(right, wrong);
        int shortest = (line == 1 ? 0 : Journal.TITLE.length()) + column;

        for (int length = shortest; length <= other.length(); length++) {
            String text = other.substring(0, length);
            assertThatThrownBy(() -> FORMAT.read(FITTED, text))
                    .isInstanceOf(UnreadableJournalException.class)
                    .hasMessage(line + ":" + column + ": expected the header of this format and of " + FITTED);
        }
    }

    @Test
    void aHeaderWithoutASnapshotIsRefused() {
        assertThatThrownBy(() -> FORMAT.read("micra-lock journal 1\n\n"))
                .isInstanceOf(UnreadableJournalException.class)
                .hasMessage("2:1: column 1: expected micra-lock, found nothing");
    }

    @Test
    void R9_aLineThatIsCutShortIsToldByItsNumber() {
        JournalReading reading = FORMAT.read(Journal.header(FITTED) + ENTRIES.substring(0, ENTRIES.indexOf("elapse")));

        assertThat(reading.cut()).isEqualTo("line 4 is cut short after 7 characters");
        assertThat(reading.journal().entries()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 21, 100})
    void aHeaderThatIsCutShortBelongsToAJournalWithoutEntries(int length) {
        JournalReading reading = FORMAT.read(FITTED, Journal.header(FITTED).substring(0, length));

        assertThat(reading.cut()).isEqualTo("the header is cut short after " + length + " characters");
        assertThat(reading.journal()).isEqualTo(Journal.of(FITTED, List.of()));
    }

    @Test
    void P10_whatChanceMakesOfAJournalIsRefusedAsDocumentedOrReadAndWrittenAlike() {
        Random random = new Random(1996);
        int inputs = Boolean.getBoolean("micralock.deep") ? 1_000_000 : 20_000;
        String text = Journal.header(FITTED) + ENTRIES;
        int header = Journal.header(FITTED).length();
        int read = 0;
        for (int input = 0; input < inputs; input++) {
            StringBuilder mutant = new StringBuilder(text);
            for (int change = random.nextInt(3); change >= 0; change--) {
                int place = random.nextInt(8) == 0
                        ? random.nextInt(mutant.length())
                        : random.nextInt(header, mutant.length());
                char character = text.charAt(random.nextInt(text.length()));
                switch (random.nextInt(4)) {
                    case 0 -> mutant.setCharAt(place, character);
                    case 1 -> mutant.insert(place, character);
                    case 2 -> mutant.setCharAt(place, (char) random.nextInt(256));
                    default -> mutant.delete(place, Math.min(mutant.length(), place + random.nextInt(80)));
                }
            }
            try {
                JournalReading reading = FORMAT.read(FITTED, mutant.toString());
                read++;
                if (!reading.isCut() && !reading.journal().text().equals(mutant.toString())) {
                    throw new AssertionError(mutant);
                }
                LockState state = FITTED.state();
                LockRun.from(LOCK, state, reading.journal().events());
            } catch (UnreadableJournalException documented) {
                List<String> lines = Splitter.on('\n').splitToList(mutant);
                if (documented.column() > lines.get(documented.line() - 1).length() + 1) {
                    throw new AssertionError(mutant.toString(), documented);
                }
            }
        }
        assertThat(read).isGreaterThan(inputs / 100);
    }
}
