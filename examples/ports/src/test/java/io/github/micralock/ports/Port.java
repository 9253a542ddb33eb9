// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.ports;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A lock in another language that lives in this directory. A machine that cannot run it skips what needs it. */
enum Port {
    C(ImmutableList.of("cc", "gcc", "clang")) {
        @Override
        ImmutableList<String> command(Path sources, String tool) {
            Path program = sources.resolve("k11_port");
            compiled(ImmutableList.of(
                    tool,
                    "-std=c99",
                    "-O1",
                    "-Wall",
                    "-Wextra",
                    "-Werror",
                    "-pedantic",
                    "-o",
                    program.toString(),
                    sources.resolve("duration.c").toString(),
                    sources.resolve("json_line.c").toString(),
                    sources.resolve("k11_lock.c").toString(),
                    sources.resolve("k11_port.c").toString()));
            return ImmutableList.of(program.toString());
        }
    },
    PYTHON(ImmutableList.of("python3")) {
        @Override
        ImmutableList<String> command(Path sources, String tool) {
            return ImmutableList.of(tool, "-B", sources.resolve("k11_port.py").toString());
        }
    };

    private final ImmutableList<String> tools;

    Port(ImmutableList<String> tools) {
        this.tools = tools;
    }

    abstract ImmutableList<String> command(Path sources, String tool);

    /** The command that runs a copy of it, made in an empty directory. */
    ImmutableList<String> copiedTo(Path directory) {
        Optional<String> tool = tool();
        assumeTrue(tool.isPresent(), () -> "skipped: " + this + " needs one of " + tools + " on the path");
        copy(directory);
        return command(directory, tool.orElseThrow());
    }

    /** The command that runs a copy in which one place was changed: that is the only place where the text stands. */
    ImmutableList<String> mutatedIn(Path directory, String file, String right, String wrong) {
        Optional<String> tool = tool();
        assumeTrue(tool.isPresent(), () -> "skipped: " + this + " needs one of " + tools + " on the path");
        copy(directory);
        Path source = directory.resolve(file);
        try {
            String text = Files.readString(source);
            if (text.split(Pattern.quote(right), -1).length != 2) {
                throw new IllegalArgumentException(file + " must have once: " + right);
            }
            Files.writeString(source, text.replace(right, wrong));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return command(directory, tool.orElseThrow());
    }

    private void copy(Path directory) {
        Path here = Path.of(name().equals("C") ? "c" : "python");
        try (Stream<Path> files = Files.list(here)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, directory.resolve(file.getFileName()));
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private Optional<String> tool() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return tools.stream()
                .filter(tool -> Stream.of(path.split(Pattern.quote(File.pathSeparator)))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, tool))))
                .findFirst();
    }

    private static void compiled(ImmutableList<String> command) {
        try {
            Process compiler =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(compiler.getInputStream().readAllBytes());
            if (!compiler.waitFor(1, TimeUnit.MINUTES) || compiler.exitValue() != 0) {
                throw new IllegalStateException("the port does not compile:\n" + said);
            }
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
