// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.readme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.micralock.core.compiling.Javac;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

        ImmutableList<String> given = answered();

        assertThat(given).hasSizeGreaterThan(3);
        assertThat(answers)
                .isEqualTo(IntStream.range(0, given.size())
                        .mapToObj(index -> "$" + (index + 1) + " ==> " + given.get(index))
                        .toList());
    }

    /** From a file: what it makes of a terminal that is none is another matter with each JDK. */
    private ImmutableList<String> answered() throws IOException, InterruptedException, URISyntaxException {
        Path typed = Files.writeString(
                folder.resolve("typed.jsh"),
                CONVERSATION.stream()
                        .filter(line -> line.startsWith(PROMPT))
                        .map(line -> "System.out.println(" + line.substring(PROMPT.length()) + ");\n")
                        .collect(Collectors.joining("", "", "/exit\n")));
        Path printed = folder.resolve("printed.txt");
        Process jshell = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jshell")
                                .toString(),
                        "-J-Djava.util.prefs.userRoot=" + folder,
                        "--class-path",
                        Javac.classPath(Snippet.LIBRARIES),
                        "--startup",
                        Document.ROOT.resolve("docs/try.jsh").toString(),
                        typed.toString())
                .redirectError(folder.resolve("errors.txt").toFile()) // where preferences log that they are new
                .redirectOutput(printed.toFile())
                .start();
        jshell.getOutputStream().close();
        assertThat(jshell.waitFor()).isZero();
        return ImmutableList.copyOf(Files.readAllLines(printed));
    }
}
