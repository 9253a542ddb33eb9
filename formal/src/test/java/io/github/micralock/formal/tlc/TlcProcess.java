// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.tlc;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The process of one run. */
final class TlcProcess {

    static final String MAIN = "Run";

    /** Most of a short run is the start of its process, and that is quicker without much compiling. */
    private static final ImmutableList<String> SOON_OVER =
            ImmutableList.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static final ImmutableList<String> LONG = ImmutableList.of("-XX:+UseParallelGC");

    private final TlcRun run;

    TlcProcess(TlcRun run) {
        this.run = run;
    }

    TlcResult result() {
        try {
            Path folder = Files.createTempDirectory("a run of TLC ");
            try {
                return resultIn(folder);
            } finally {
                MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while TLC ran " + run, e);
        }
    }

    private TlcResult resultIn(Path folder) throws IOException, InterruptedException {
        SpecFiles.write(run.files(), folder);
        Files.writeString(folder.resolve(MAIN + ".cfg"), run.configuration());
        Stopwatch stopwatch = Stopwatch.createStarted();
        Process process = new ProcessBuilder(command(folder))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        Thread ender = new Thread(process::destroyForcibly, "end of TLC");
        Runtime.getRuntime().addShutdownHook(ender);
        try (RunWatch watch = RunWatch.over(process, run)) {
            List<String> lines = lines(process, watch);
            int code = process.waitFor();
            return result(watch.timeIsOver(), code, lines, stopwatch);
        } finally {
            process.destroyForcibly().waitFor();
            Runtime.getRuntime().removeShutdownHook(ender);
        }
    }

    private static TlcResult result(boolean timeIsOver, int code, List<String> lines, Stopwatch stopwatch) {
        TlcExit exit = timeIsOver ? TlcExit.TIME_LIMIT : TlcExit.ofCode(code, String.join("\n", lines));
        return new TlcResult(exit, TlcMessage.parse(lines), stopwatch.elapsed());
    }

    private static List<String> lines(Process process, RunWatch watch) throws IOException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
                watch.heard(line);
            }
        }
        return lines;
    }

    private ImmutableList<String> command(Path folder) {
        return ImmutableList.<String>builder()
                .add(ProcessHandle.current().info().command().orElse("java"))
                .add("-Xmx1g", "-Xss4m")
                .addAll(run.workers() == 1 ? SOON_OVER : LONG)
                // TLC's messages are read here, so they are in English, whatever the locale of this process.
                .add("-Duser.language=en", "-Duser.country=US", "-Dfile.encoding=UTF-8")
                .add("-Djava.io.tmpdir=" + folder)
                .addAll(run.systemProperties().entrySet().stream()
                        .map(property -> "-D" + property.getKey() + "=" + property.getValue())
                        .iterator())
                .add("-cp", System.getProperty("java.class.path"))
                .add("tlc2.TLC", "-tool", "-metadir", folder.resolve("meta").toString())
                .add("-workers", Integer.toString(run.workers()), "-config", MAIN + ".cfg", MAIN)
                .build();
    }
}
