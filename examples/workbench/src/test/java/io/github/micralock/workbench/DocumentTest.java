// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.micralock.workbench.Desk.Ran;
import io.github.micralock.workbench.shipped.ShippedScenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/scenarios.md shows is what the workbench does. */
final class DocumentTest {

    private static final Path DOCUMENT = Path.of("../../docs/scenarios.md");

    @Test
    void itsScenarioRunsAndIsToldAsItSays() {
        assertThat(new Desk().typing(blocks("scenario").get(0)).with("-").out())
                .isEqualTo(blocks("text").get(0));
    }

    @Test
    void itsRadioOfAnotherCarIsToldAsItSays() {
        assertThat(new Desk().typing(blocks("scenario").get(1)).with("-").out())
                .contains("\n" + blocks("text").get(1));
    }

    @Test
    void itsCommandsRecordAJournalAndReplayIt(@TempDir Path folder) {
        List<String> commands = blocks("sh")
                .get(1)
                .lines()
                .map(line -> line.replaceFirst(".*-Dexec.args=\"(.*)\"", "$1"))
                .map(line ->
                        line.replace("my.journal", folder.resolve("my.journal").toString()))
                .toList();

        assertThat(commands).hasSize(2).allSatisfy(command -> {
            Ran ran = Desk.run(command.split(" "));
            assertThat(ran).extracting(Ran::status, Ran::err).containsExactly(0, "");
            assertThat(ran.out()).contains("In the end the radio plays.");
        });
    }

    @Test
    void itsStatusesAreThoseOfTheProgram() {
        assertThat(List.of(Workbench.DONE, Workbench.REFUSED, Workbench.DIVERGED, Workbench.CUT_OFF))
                .allMatch(status -> text().contains("\n| " + status + " | "));
    }

    @Test
    void itsRowsAreThoseOfItsScenario() {
        String rows = blocks("json").get(0);
        Ran ran = new Desk().typing(blocks("scenario").get(0)).with("-", "--format", "json");

        assertThat(rows.lines()).isNotEmpty().allMatch(row -> ran.out().contains(row + "\n"));
    }

    @Test
    void itsErrorsAreThoseOfItsBadScenario() {
        assertThat(new Desk().typing(blocks("bad").get(0)).with("-"))
                .isEqualTo(new Ran(2, "", blocks("text").get(2)));
    }

    @Test
    void itExplainsEveryScenarioThatShips() {
        assertThat(ShippedScenarios.NAMES).allMatch(name -> text().contains("| `" + name + "` |"));
    }

    /** Returns the blocks that are fenced in a language. */
    private static List<String> blocks(String language) {
        return Splitter.on("\n```").splitToList(text()).stream()
                .filter(part -> part.startsWith(language + "\n"))
                .map(part -> part.substring(language.length() + 1) + "\n")
                .toList();
    }

    private static String text() {
        try {
            return Files.readString(DOCUMENT);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
