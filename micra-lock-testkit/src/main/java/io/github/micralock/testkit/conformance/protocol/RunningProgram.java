// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.protocol;

import com.google.common.collect.ImmutableList;
import io.github.micralock.testkit.outside.OutsideLockException;
import io.github.micralock.testkit.outside.SilentLockException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A program that was started: it is given a line, and has some time to answer with one. */
final class RunningProgram implements AutoCloseable {

    /** How long a program may take to end, once it has closed its output or was asked to quit. */
    private static final Duration TIME_TO_END = Duration.ofSeconds(5);

    private final Process process;
    private final OutputStream toProgram;
    private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();

    private RunningProgram(Process process) {
        this.process = process;
        this.toProgram = process.getOutputStream();
    }

    /** What it writes to its standard error goes where ours goes. */
    static RunningProgram start(ImmutableList<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            RunningProgram program = new RunningProgram(process);
            Thread reading = new Thread(program::read, "answers of " + command.get(0));
            reading.setDaemon(true);
            reading.start();
            return program;
        } catch (IOException impossible) {
            throw new OutsideLockException("the program cannot be started: " + impossible.getMessage(), impossible);
        }
    }

    private void read() {
        LineReader reader = new LineReader(process.getInputStream());
        Optional<String> line = Optional.of("");
        while (line.isPresent()) {
            try {
                line = reader.next();
            } catch (IOException closed) {
                line = Optional.empty();
            }
            lines.add(line);
        }
    }

    String ask(String request, Duration timeLimit) {
        @Nullable Optional<String> unasked = lines.poll();
        if (unasked != null && unasked.isPresent()) {
            throw new OutsideLockException("the program spoke without being asked: " + unasked.get());
        }
        if (unasked != null || !say(request)) {
            throw ended();
        }
        return answered(timeLimit).orElseThrow(this::ended);
    }

    private Optional<String> answered(Duration timeLimit) {
        try {
            @Nullable Optional<String> line = lines.poll(timeLimit.toNanos(), TimeUnit.NANOSECONDS);
            if (line == null) {
                throw new SilentLockException("the program did not answer within " + timeLimit);
            }
            return line;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new OutsideLockException("the run was interrupted", interrupted);
        }
    }

    /** False if nobody is there to hear it. */
    private boolean say(String request) {
        try {
            toProgram.write((request + "\n").getBytes(StandardCharsets.US_ASCII));
            toProgram.flush();
            return true;
        } catch (IOException broken) {
            return false;
        }
    }

    private OutsideLockException ended() {
        return new OutsideLockException(
                hasEnded()
                        ? "the program ended with status " + process.exitValue()
                        : "the program closed its standard output");
    }

    private boolean hasEnded() {
        try {
            return process.waitFor(TIME_TO_END.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Asks it to quit; one that does not within its time is ended, with all that it started. */
    @Override
    public void close() {
        if (!say(Request.quit()) || !hasEnded()) {
            kill();
        }
    }

    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
