// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.ports;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunnerTest {

    /** The runner itself, serving the reference lock. */
    private static final ImmutableList<String> REFERENCE = ImmutableList.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Runner.class.getName(),
            "--serve");

    @TempDir
    private Path directory;

    @Test
    void theReferenceServedAsAProgramPassesAsEveryProfile() {
        Ran ran = Ran.with(ImmutableList.of("--histories", "2"), REFERENCE);

        assertThat(ran.out())
                .startsWith("micra-lock: ")
                .doesNotContain("FAILED")
                .contains(" 0 failed, 0 skipped");
        assertThat(ran.status()).isEqualTo(Runner.PASSED);
        assertThat(ran.err().lines()).hasSize(10).last().asString().endsWith(", 0 failed");
    }

    @Test
    void filesOfVectorsAreAskedInsteadOfStories() throws IOException {
        Path file = directory.resolve("one.json");
        Files.writeString(file, Iterables.getLast(PublishedVectors.files()).text());
        Files.writeString(directory.resolve("some.schema.json"), "{}");

        Ran ran =
                Ran.with(ImmutableList.of("--quiet", "--histories", "0", "--vectors", directory.toString()), REFERENCE);

        assertThat(ran.out()).startsWith("micra-lock: 51 vectors");
        assertThat(ran.status()).isEqualTo(Runner.PASSED);
    }

    @Test
    void aFileThatSaysOtherwiseFailsWithTheHistory() throws IOException {
        Path file = directory.resolve("one.json");
        Files.writeString(
                file, PublishedVectors.files().get(0).text().replace("\"SECURE\",\"audible\"", "\"WAIT\",\"audible\""));

        Ran ran = Ran.with(ImmutableList.of("--quiet", "--histories", "0", "--vectors", file.toString()), REFERENCE);

        assertThat(ran.status()).isEqualTo(Runner.FAILED);
        assertThat(ran.out()).contains("expected \"WAIT\", seen \"SECURE\"").contains("FAILED R");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--quiet | PROGRAM is missing",
                "--dance | Unknown option: '--dance'",
                "--histories -1 x | --histories must not be negative, was -1",
                "--time-limit 0 x | --time-limit must be at least 1, was 0",
                "--max-failures 0 x | --max-failures must be at least 1, was 0"
            })
    void whatWillNotDoIsRefused(String args, String told) {
        Ran ran = Ran.given("", args.split(" "));

        assertThat(ran.status()).isEqualTo(Runner.REFUSED);
        assertThat(ran.err()).startsWith("runner: " + told).endsWith("runner: --help tells what it takes\n");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void aProgramThatWillNotDoIsRefusedAndHelpCannotHelp() {
        Ran ran = Ran.given("", "/no/such/program");

        assertThat(ran.status()).isEqualTo(Runner.REFUSED);
        assertThat(ran.err())
                .startsWith("runner: the program cannot be started: ")
                .doesNotContain("--help");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void itStopsAfterAsManyFailuresAsAskedFor() throws IOException {
        Path file = directory.resolve("one.json");
        Files.writeString(
                file, PublishedVectors.files().get(0).text().replace("\"SECURE\",\"audible\"", "\"WAIT\",\"audible\""));

        Ran ran = Ran.with(
                ImmutableList.of("--quiet", "--histories", "0", "--max-failures", "3", "--vectors", file.toString()),
                REFERENCE);

        assertThat(ran.status()).isEqualTo(Runner.FAILED);
        assertThat(ran.out()).contains("stopped after 3 failures, with ");
    }

    @Test
    void helpTellsTheOptions() {
        Ran ran = Ran.given("", "--help");

        assertThat(ran.status()).isEqualTo(Runner.PASSED);
        assertThat(ran.out()).contains("--vectors", "--histories", "--max-failures", "--serve", "Exit status: 0");
    }
}
