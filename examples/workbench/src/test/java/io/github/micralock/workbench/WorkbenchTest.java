// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.workbench.Desk.Ran;
import io.github.micralock.workbench.shipped.ShippedScenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command line is answered with. */
final class WorkbenchTest {

    private static final String BAD = "code 7391\nbogus\npreset 9\n";

    @Test
    void withoutArgumentsItTellsTheSeedStory() {
        Ran ran = Desk.run();

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("The radio of a used 1997 Micra").contains("In the end the radio plays.");
        assertThat(ran).isEqualTo(Desk.run("seed-story"));
    }

    @Test
    void aScenarioCanComeFromStandardInput() {
        Ran ran = new Desk().typing("title Piped\ncode 7391\nturn ACC\n").with("-");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).startsWith("Piped\n");
    }

    @Test
    void aScenarioCanComeFromAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("my.scenario"), "code 7391\nturn ACC\n");

        assertThat(Desk.run(file.toString()).out()).startsWith(file.toString().substring(0, 20));
    }

    @Test
    void aFileThatIsCalledAsAShippedScenarioIsReachedByItsPath(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("slips"), "title Mine\ncode 7391\n");

        assertThat(Desk.run("slips").out()).startsWith("Slips of the finger");
        assertThat(Desk.run(folder.resolve("slips").toString()).out()).startsWith("Mine");
    }

    @Test
    void aBadScenarioIsToldLineByLineAndNothingIsRun() {
        assertThat(new Desk().typing(BAD).with("-", "--format", "json"))
                .extracting(Ran::status, Ran::out)
                .containsExactly(2, "");
        assertThat(new Desk().typing(BAD).with("-").err().lines())
                .hasSize(2)
                .allMatch(line -> line.matches("<stdin>:[23]:[18]: expected .*"));
    }

    @Test
    void aFileThatIsNotThereIsToldByItsName(@TempDir Path folder) {
        Ran ran = Desk.run(folder.resolve("nowhere\u001b[31m").toString());

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("nowhere?[31m: there is no such file, and no scenario of that name ships")
                .doesNotContain("\u001b");
    }

    @Test
    void aDirectoryIsNoScenario(@TempDir Path folder) {
        assertThat(Desk.run(folder.toString()))
                .isEqualTo(new Ran(2, "", folder + ": this is a directory, no scenario\n"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "--nonsense       | Unknown option: '--nonsense'",
                "--format xml     | Invalid value for option '--format'",
                "--color maybe    | Invalid value for option '--color'",
                "--code           | Missing required parameter for option '--code'",
                "slips long-text  | Unmatched argument at index 1: 'long-text'",
                "--profile K12    | --profile: it must be one of K11_HANDBOOK, ",
                "--code 73x1      | --code: code must be digits 0 to 9, but the character at index 2 is not",
                "--code 123456789 | --code: code must have 1 to 8 digits, had 9 characters",
                "-i               | --interactive needs a terminal for its input and its output, and there is none",
                "-i slips         | --interactive plays no scenario",
                "-i --format json | --interactive plays no scenario",
                "-i --code 73912  | --code: code must have 4 digits",
            })
    void aCommandLineThatMakesNoSenseIsRefused(String line, String why) {
        Ran ran = Desk.run(line.split(" "));

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("workbench: " + why);
    }

    @Test
    void aRadioThatThereIsNotIsToldByItsName() {
        assertThat(Desk.run("--profile", "K12\u001b[31m").err())
                .contains(", K11_LINKED, ")
                .endsWith(", was 'K12?[31m'\n");
        assertThat(Desk.run("--profile", "2468").err()).endsWith(", was '****'\n");
    }

    @Test
    void aCodeThatDoesNotFitTheRadioIsToldAndNotRepeated() {
        Ran ran = Desk.run("--code", "73912", "slips");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith("slips:3:9: code must have 4 digits (R7), had 5")
                .doesNotContain("73912");
    }

    @Test
    void theRadioAndItsCodeCanBeReplaced() {
        Ran ran = new Desk()
                .typing("code 1111\nturn ACC\nenter code\n")
                .with("-", "--code", "9000", "--profile", "TEN_TRIES");

        assertThat(ran.out()).contains("unit        TEN_TRIES: ", "preset 1 ×9    │ 9000", "right code");
    }

    @Test
    void helpTellsEveryOptionAndFitsOnAScreen() {
        Ran ran = Desk.run("--help");

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains(
                        "SCENARIO",
                        "--interactive",
                        "--format",
                        "--profile",
                        "--code",
                        "--all",
                        "--color",
                        "--ascii",
                        "--list",
                        "--record",
                        "--replay",
                        "--profiles",
                        "Exit status");
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void theScenarioInTheHelpRuns() {
        String help = Desk.run("--help").out();
        String scenario = help.substring(help.indexOf("  title"), help.indexOf("Exit status"));

        Ran ran = new Desk().typing(scenario).with("-");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("A wrong code and the right one\n").contains("1st wrong code");
    }

    @Test
    void aLinkedRadioPlaysTheStoryOfAnotherAndTakesNoCode() {
        Ran ran = Desk.run("seed-story", "--profile", "NATS_1998");

        assertThat(ran).extracting(Ran::status, Ran::err).containsExactly(0, "");
        assertThat(ran.out()).contains("unit        NATS_1998: ", "immobiliser confirms", "The immobiliser was asked");
    }

    @Test
    void theListNamesEveryScenarioAndEveryRadio() {
        Ran ran = Desk.run("--list");

        assertThat(ran.status()).isZero();
        assertThat(ran.out().lines().map(String::strip))
                .anyMatch(line -> line.startsWith("seed-story ") && line.endsWith("as a forum thread tells it"))
                .anyMatch(line -> line.startsWith("NISSAN_CATS_1998 "))
                .anyMatch(line -> line.startsWith("NATS_1998 "));
        assertThat(ShippedScenarios.NAMES).allMatch(name -> ran.out().contains("  " + name + " "));
    }

    @Test
    void everyScenarioThatShipsIsListed() throws IOException {
        Path folder = Path.of(
                "src/main/resources", ShippedScenarios.class.getPackageName().replace('.', '/'));
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".scenario", "")))
                    .containsExactlyInAnyOrderElementsOf(ShippedScenarios.NAMES);
        }
    }

    @Test
    void whoeverIsRefusedLearnsWhereToRead() {
        assertThat(Desk.run("--nonsense").err()).endsWith("\nworkbench: --help tells what it takes\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void theCodeIsNeverTold(String format) {
        String scenario = "code 7391\nturn ACC\ntype 1111\n+1h\nradio off\n";

        Ran ran = new Desk().typing(scenario).with("-", "--format", format, "--all");

        assertThat(ran.out() + ran.err()).doesNotContain("7391").isNotEmpty();
    }
}
