// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.workbench.Desk.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Journals that cannot be replayed, and command lines that ask for it in vain. */
final class RefusedReplayTest {

    /** A journal of a K11, of which the second line is what the column says. */
    @ParameterizedTest(name = "[{index}]")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            nullValues = "none",
            value = {
                "hello                                | :1:1: expected 'micra-lock journal 1'",
                "\"\"                                 | :1:1: expected 'micra-lock journal 1'",
                "micra-lock journal 2                 | :1:1: expected 'micra-lock journal 1'",
                "\"micra-lock journal 1\n\"           | :2:1: expected the rest of the header",
                "\"micra-lock journal 1\nmicra-lock state 1 K12 \" | : its unit is no radio of the catalogue (--list names those)",
            })
    void whatIsNoJournalIsToldWithItsPlace(String text, String error) {
        assertThat(new Desk().typing(text.replace("\\n", "\n")).with("--replay", "-", "--code", "2468"))
                .isEqualTo(new Ran(2, "", "<stdin>" + error + "\n"));
    }

    @Test
    void aJournalOfAnotherProfileOfTheSameNameIsRefused(@TempDir Path folder) throws IOException {
        String other = Files.readString(RecordedStory.in(folder))
                .replaceFirst("K11_HANDBOOK [0-9a-f]+", "K11_HANDBOOK 0123456789ab");

        Ran ran = new Desk().typing(other).with("--replay", "-", "--code", "2468");

        assertThat(ran).extracting(Ran::status, Ran::out).containsExactly(2, "");
        assertThat(ran.err())
                .startsWith("<stdin>:2:20: ")
                .endsWith("profile must be K11_HANDBOOK 73b971ddeb02, was K11_HANDBOOK 0123456789ab\n");
    }

    @Test
    void aLineThatNobodyWritesIsToldWithItsPlaceAndNothingIsReplayed(@TempDir Path folder) throws IOException {
        String changed = Files.readString(RecordedStory.in(folder)).replaceFirst("preset 1 -> ", "preset \u00e9 -> ");

        Ran ran = new Desk().typing(changed).with("--replay", "-", "--code", "2468");

        assertThat(ran).extracting(Ran::status, Ran::out).containsExactly(2, "");
        assertThat(ran.err()).startsWith("<stdin>:5:13: expected one of 1, 2, 3, 4, 5, 6");
    }

    @Test
    void aJournalOfAgesIsRefused() {
        String ages = "micra-lock journal 1\nmicra-lock state 1 K11_HANDBOOK 73b971ddeb02 ignition LOCK radio on"
                + " battery on attempts 0 probation no linked no AwaitingCode ____ PT0S\n"
                + "PT2562047788015215H30M7S elapse PT2562047788015215H30M7S -> nothing\n";

        assertThat(new Desk().typing(ages).with("--replay", "-", "--code", "2468"))
                .isEqualTo(new Ran(2, "", "<stdin>: it takes longer than 36525d, which is more than can be told\n"));
    }

    @Test
    void aJournalThatIsNotThereIsToldByItsName(@TempDir Path folder) {
        String nowhere = folder.resolve("nowhere\u001b[31m").toString();

        assertThat(Desk.run("--replay", nowhere, "--code", "2468"))
                .isEqualTo(new Ran(2, "", nowhere.replace('\u001b', '?') + ": there is no such file\n"));
        assertThat(Desk.run("--replay", folder.toString(), "--code", "2468"))
                .isEqualTo(new Ran(2, "", folder + ": this is a directory, no journal\n"));
    }

    @Test
    void theCodeMustBeSaidForNoJournalHoldsIt(@TempDir Path folder) throws IOException {
        Path journal = RecordedStory.in(folder);

        assertThat(Desk.run("--replay", journal.toString()))
                .isEqualTo(new Ran(
                        2, "", "workbench: --replay: --code must say the code of the unit, for no journal holds it\n"));
        Path wrong = folder.resolve("wrong");
        new Desk().typing("code 7391\nturn ACC\nenter 1000\n").with("-", "--record", wrong.toString());
        assertThat(wrong).content().contains("CodeRejected").doesNotContain("7391");
    }

    @ParameterizedTest
    @ValueSource(strings = {"slips", "-i", "--record=x", "--all"})
    void aReplayPlaysAJournalAndNothingElse(String other) {
        assertThat(Desk.run("--replay", "file", other))
                .isEqualTo(
                        new Ran(
                                2,
                                "",
                                "workbench: --replay plays a journal: it takes no SCENARIO, --interactive, --record and --all\n"));
    }
}
