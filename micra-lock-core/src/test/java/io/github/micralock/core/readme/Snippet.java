// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.compiling.Javac;
import io.github.micralock.testkit.LockRun;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;

/** Java in a document: it compiles without a warning, runs, and prints what its comments say. */
final class Snippet {

    private static final Pattern PRINTING = Pattern.compile(".*System\\.out\\.println\\(.*; *// (.*)");

    /** A reader's editor adds these. */
    private static final String IMPORTS = Stream.of(
                    "com.google.common.collect",
                    "io.github.micralock.api",
                    "io.github.micralock.api.code",
                    "io.github.micralock.api.event",
                    "io.github.micralock.api.faceplate",
                    "io.github.micralock.api.link",
                    "io.github.micralock.api.phase",
                    "io.github.micralock.api.profile",
                    "io.github.micralock.api.signal",
                    "io.github.micralock.api.supply",
                    "io.github.micralock.core",
                    "io.github.micralock.core.car",
                    "io.github.micralock.core.catalogue",
                    "io.github.micralock.core.diagnosis",
                    "io.github.micralock.core.diagram",
                    "io.github.micralock.core.graph",
                    "io.github.micralock.core.journal",
                    "io.github.micralock.core.route",
                    "io.github.micralock.core.session",
                    "io.github.micralock.core.snapshot",
                    "io.github.micralock.core.timeline",
                    "io.github.micralock.testkit",
                    "io.github.micralock.testkit.coverage",
                    "io.github.micralock.testkit.mutant",
                    "io.github.micralock.testkit.outside",
                    "java.nio.file",
                    "java.time",
                    "java.util",
                    "java.util.concurrent.atomic",
                    "java.util.stream")
            .map(name -> "import " + name + ".*;\n")
            .collect(Collectors.joining());

    /** The modules, and what their users need. */
    static final ImmutableList<Class<?>> LIBRARIES = ImmutableList.of(
            LockMachine.class, RadioLock.class, LockRun.class, ImmutableList.class, AssertionFailedError.class);

    private final ImmutableList<String> lines;
    private final Path folder;

    Snippet(ImmutableList<String> lines, Path folder) {
        this.lines = lines;
        this.folder = folder;
    }

    void provesItself() throws Exception {
        compile();
        assertThat(printed()).isEqualTo(promised());
    }

    private String promised() {
        return lines.stream()
                .filter(line -> line.contains("System.out"))
                .map(Snippet::promised)
                .collect(Collectors.joining());
    }

    private static String promised(String line) {
        Matcher printing = PRINTING.matcher(line);
        assertThat(printing.matches())
                .as("one println a line, with what it prints behind it: %s", line)
                .isTrue();
        return printing.group(1) + "\n";
    }

    private void compile() throws Exception {
        Path source = Files.writeString(
                folder.resolve("Snippet.java"),
                IMPORTS + "public class Snippet {\npublic static void main(String[] args) throws Exception {\n"
                        + String.join("\n", lines) + "\n}\n}\n");
        Javac.compile(source, LIBRARIES);
    }

    private String printed() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream console = System.out;
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {folder.toUri().toURL()}, RadioLock.class.getClassLoader());
                PrintStream captured = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(captured);
            loader.loadClass("Snippet").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(console);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
