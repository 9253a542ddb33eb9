// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.readme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The conversation with jshell in README.md, held once more with the JDK's own. */
class JshellTest {

    private static final String PROMPT = "jshell> ";

    private static final ImmutableList<String> CONVERSATION =
            Iterables.getOnlyElement(Document.readme().blocks("jshell")).lines();

    @TempDir
    private Path folder;

    @Test
    void everyLineIsAnsweredAsTheReadmeSays() throws Exception {
        ImmutableList<String> answers = CONVERSATION.stream()
                .filter(line -> !line.startsWith(PROMPT) && !line.isEmpty())
                .collect(toImmutableList());

        assertThat(answered()).hasSizeGreaterThan(3).isEqualTo(answers);
    }

    private ImmutableList<String> answered() throws IOException, InterruptedException, URISyntaxException {
        Path typed = folder.resolve("typed.txt");
        Files.writeString(
                typed,
                CONVERSATION.stream()
                        .filter(line -> line.startsWith(PROMPT))
                        .map(line -> line.substring(PROMPT.length()) + "\n")
                        .collect(Collectors.joining()));
        Path printed = folder.resolve("printed.txt");
        Process jshell = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jshell")
                                .toString(),
                        "-J-Djava.util.prefs.userRoot=" + folder,
                        "--class-path",
                        Snippet.classPath(),
                        "--startup",
                        Document.ROOT.resolve("docs/try.jsh").toString())
                .redirectInput(typed.toFile())
                .redirectOutput(printed.toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        assertThat(jshell.waitFor()).isZero();
        return Files.readString(printed, StandardCharsets.UTF_8)
                .lines()
                .dropWhile(line -> line.startsWith("|") || line.isBlank())
                .map(line -> CharMatcher.javaIsoControl()
                        .removeFrom(line.replace(PROMPT, ""))
                        .strip())
                .filter(line -> !line.isEmpty())
                .collect(toImmutableList());
    }
}
