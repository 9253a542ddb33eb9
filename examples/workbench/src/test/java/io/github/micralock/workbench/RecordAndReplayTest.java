// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.workbench.Desk.Ran;
import io.github.micralock.workbench.shipped.ShippedScenarios;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Journals on the command line. */
final class RecordAndReplayTest {

    @ParameterizedTest
    @MethodSource("names")
    void whatWasRecordedIsReplayedEventByEvent(String name, @TempDir Path folder) {
        String journal = folder.resolve("journal").toString();
        Ran recorded = Desk.run(name, "--format", "json", "--record", journal);
        Ran replayed = Desk.run("--replay", journal, "--code", code(name), "--format", "json");

        assertThat(recorded).extracting(Ran::status, Ran::err).containsExactly(0, "");
        assertThat(replayed).extracting(Ran::status, Ran::err).containsExactly(0, "");
        assertThat(noticed(replayed)).isEqualTo(noticed(recorded)).isNotEmpty();
    }

    static Stream<String> names() {
        return ShippedScenarios.NAMES.stream();
    }

    private static String code(String scenario) {
        String text = new String(ShippedScenarios.read(scenario), StandardCharsets.UTF_8);
        return text.lines()
                .filter(line -> line.startsWith("code "))
                .map(line -> line.substring("code ".length()))
                .findFirst()
                .orElse("2468");
    }

    /** Time that nobody notices may be cut otherwise. */
    private static List<String> noticed(Ran ran) {
        return ran.out()
                .lines()
                .filter(row -> !row.contains("\"event\":\"elapse ") || !row.contains("\"signals\":[],"))
                .map(row -> row.replaceAll("\"event\":\"elapse [^\"]*", "\"event\":\"elapse"))
                .toList();
    }

    @Test
    void timeAtTheEndIsRecordedThoughNobodyNoticedIt(@TempDir Path folder) {
        Path journal = folder.resolve("journal");
        new Desk().typing(RecordedStory.STORY + "+1h\n").with("-", "--record", journal.toString());

        assertThat(journal).content().endsWith("\nPT1H1S elapse PT1H -> nothing\n");
    }

    @Test
    void aReplayIsToldAsATimeline(@TempDir Path folder) {
        Path journal = RecordedStory.in(folder);

        Ran ran = Desk.run("--replay", journal.toString(), "--code", "2468");

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("Replay of ")
                .contains("\nunit        K11_HANDBOOK: ")
                .contains(
                        "00:00:00  ignition OFF   │          │   20\n",
                        "00:00:00  confirm        │ CODE     │   19          1st wrong code\n",
                        "00:00:01  confirm        │ ♪ ♫ ♪ ♫  │   20          right code\n")
                .contains("In the end the radio plays.\nIt took 1 s, and nobody had to wait.\n");
    }

    @Test
    void aReplayGoesOnFromAnyStateAndEndsWithTheTimeThatWasLeft() {
        String journal = "micra-lock journal 1\nmicra-lock state 1 K11_HANDBOOK 73b971ddeb02 ignition ACC radio on"
                + " battery on attempts 3 probation no linked no Waiting PT45M\nPT10M elapse PT10M -> nothing\n"
                + "PT2H elapse PT1H50M -> WaitServed, FaceplateChanged silent \"CODE\"\n";

        assertThat(new Desk()
                        .typing(journal)
                        .with("--replay", "-", "--code", "2468")
                        .out())
                .startsWith("Replay of <stdin>\n")
                .contains("00:45:00  45 min later   │ CODE     │   17          wait served\n")
                .contains("02:00:00  1 h 15 min     │ CODE     │   17\n")
                .contains("Waits: 45 min served.");
    }

    @Test
    void aDivergenceIsToldWithBothSidesAndTheRunUpToIt(@TempDir Path folder) {
        Path journal = RecordedStory.in(folder);

        Ran ran = Desk.run("--replay", journal.toString(), "--code", "1000", "--format", "json");

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.out().lines()).hasSize(3).last().asString().contains("\"event\":\"preset 1\"");
        assertThat(ran.err().lines())
                .hasSize(5)
                .startsWith(
                        journal + ": the lock does something else than the journal tells, at",
                        "entry 4 at PT0S: confirm",
                        "  journal: PT0S confirm -> AttemptRecorded 1, CodeRejected 1,"
                                + " FaceplateChanged silent \"CODE\"",
                        "  machine: PT0S confirm -> AttemptRecorded 1, CodeAccepted, FaceplateChanged audible \"\"");
    }

    @Test
    void anotherRadioMayBeAsked(@TempDir Path folder) {
        Path journal = RecordedStory.in(folder);

        assertThat(Desk.run("--replay", journal.toString(), "--code", "2468", "--profile", "K11_FIRST_ERROR_COUNTS")
                        .err())
                .contains("  machine: PT0S confirm -> AttemptRecorded 1, CodeRejected 1, WaitStarted PT10S, ");
        assertThat(Desk.run("--replay", journal.toString(), "--code", "2468", "--profile", "TEN_TRIES")
                        .status())
                .isZero();
    }

    @Test
    void aJournalThatIsCutOffIsReadUpToItsLastWholeEntry(@TempDir Path folder) throws IOException {
        String whole = Files.readString(RecordedStory.in(folder));
        String cut = whole.substring(0, whole.indexOf("PT1S preset 2") + 6);

        Ran ran = new Desk().typing(cut).with("--replay", "-", "--code", "2468", "--format", "json");

        assertThat(ran.status()).isEqualTo(4);
        assertThat(ran.err())
                .isEqualTo("<stdin>: line 11 is cut short after 6 characters; its last whole entry is number 7;"
                        + " it ends at PT1S\n");
        assertThat(ran.out().lines()).hasSize(7).last().asString().contains("\"text\":\"2000\"");
    }

    @Test
    void R9_anAttemptThatWasOnlyBegunCounts(@TempDir Path folder) throws IOException {
        String whole = Files.readString(RecordedStory.in(folder));
        String cut = whole.substring(0, whole.indexOf("...\n") + 4);

        Ran ran = new Desk().typing(cut).with("--replay", "-", "--code", "2468", "--format", "json");

        assertThat(ran.status()).isEqualTo(4);
        assertThat(ran.err())
                .isEqualTo("<stdin>: line 6 begins an attempt, and its result is missing; its last whole entry is"
                        + " number 3, and the attempt after it counts; it ends at PT0S\n");
        assertThat(ran.out().lines()).last().asString().contains("\"attempts\":1");
    }

    @Test
    void aJournalOfNothingButItsHeaderAndAPieceHasNoWholeEntry(@TempDir Path folder) throws IOException {
        String whole = Files.readString(RecordedStory.in(folder));
        String cut = whole.substring(0, whole.indexOf("PT0S ignition OFF") + 3);

        Ran ran = new Desk().typing(cut).with("--replay", "-", "--code", "2468", "--format", "json");

        assertThat(ran)
                .isEqualTo(new Ran(
                        4,
                        "",
                        "<stdin>: line 3 is cut short after 3 characters; it has no whole entry; it ends at PT0S\n"));
    }

    @Test
    void aDivergenceIsWorseThanACut(@TempDir Path folder) throws IOException {
        String whole = Files.readString(RecordedStory.in(folder));
        String cut = whole.substring(0, whole.length() - 1);

        Ran ran = new Desk().typing(cut).with("--replay", "-", "--code", "1000");

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err()).contains("is cut short after", "entry 4 at PT0S: confirm");
    }

    @Test
    void aUnitThatTakesNoCodeNeedsNoneAndCallsItselfWhatItsJournalSays(@TempDir Path folder) throws IOException {
        Path journal = folder.resolve("journal");
        Desk.run("second-hand", "--record", journal.toString());
        String renamed = Files.readString(journal).replace("unit-1", "radio.of.somebody");

        assertThat(Desk.run("--replay", journal.toString()).status()).isZero();
        assertThat(new Desk().typing(renamed).with("--replay", "-").status()).isZero();
        assertThat(new Desk()
                        .typing(renamed.replaceFirst("radio.of.somebody", "another"))
                        .with("--replay", "-")
                        .status())
                .isEqualTo(3);
    }

    @Test
    void aFileThatIsThereAlreadyIsNeverWrittenOverAndNothingIsPlayed(@TempDir Path folder) throws IOException {
        Path journal = Files.writeString(folder.resolve("journal"), "precious");

        assertThat(Desk.run("slips", "--record", journal.toString()))
                .isEqualTo(new Ran(2, "", journal + ": this is there already, and nothing is ever written over\n"));
        assertThat(journal).hasContent("precious");
    }

    @Test
    void aBadScenarioLeavesNoJournalBehind(@TempDir Path folder) {
        Path journal = folder.resolve("journal");

        assertThat(new Desk()
                        .typing("code 7391\nbogus\n")
                        .with("-", "--record", journal.toString())
                        .status())
                .isEqualTo(2);
        assertThat(Desk.run("-i", "--record", journal.toString()).status()).isEqualTo(2);
        assertThat(journal).doesNotExist();
    }

    @Test
    void aReaderWhoStopsLeavesAJournalOfWhatWasPlayed(@TempDir Path folder) {
        Path journal = folder.resolve("journal");

        assertThat(new Desk()
                        .into(broken(), "key-off", "--format", "json", "--record", journal.toString())
                        .status())
                .isZero();
        assertThat(new Desk()
                        .into(broken(), "--replay", journal.toString(), "--code", "2468", "--format", "json")
                        .status())
                .isZero();
        assertThat(new Desk()
                        .into(broken(), "--replay", RecordedStory.in(folder).toString(), "--code", "1000")
                        .status())
                .isEqualTo(3);
    }

    private static OutputStream broken() {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
    }
}
