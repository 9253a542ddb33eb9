// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.figures;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A main class in a process of its own, with the class path of this one.
 *
 * @param main the class
 * @param options what its JVM is told
 * @param arguments what it is told
 */
record ChildJvm(Class<?> main, ImmutableList<String> options, ImmutableList<String> arguments) {

    /**
     * What it did.
     *
     * @param lines what it printed
     * @param elapsed from before its start until after its end
     */
    record Run(ImmutableList<String> lines, Duration elapsed) {}

    /** Runs it; what it says on standard error is passed on. */
    Run run() throws IOException, InterruptedException {
        ImmutableList<String> command = ImmutableList.<String>builder()
                .add(Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .addAll(options)
                .add("-cp", System.getProperty("java.class.path"), main.getName())
                .addAll(arguments)
                .build();
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        Stopwatch stopwatch = Stopwatch.createStarted();
        Process process =
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            reader.lines().forEach(lines::add);
            int code = process.waitFor();
            Duration elapsed = stopwatch.elapsed();
            checkState(code == 0, "%s must end with 0, ended with %s", main.getName(), code);
            return new Run(lines.build(), elapsed);
        } finally {
            process.destroyForcibly();
        }
    }
}
