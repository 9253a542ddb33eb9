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

/** A program that was started: it is given a line, and has some time to answer with one. */
final class RunningProgram implements AutoCloseable {

    /** How long a program may take to end, once it has closed its output or was asked to quit. */
    private static final Duration TIME_TO_END = Duration.ofSeconds(5);

    private final Process process;
    private final OutputStream toProgram;
    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();

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

    /**
     * What came from the program.
     *
     * @param line the line; empty at the end
     * @param end whether it was the end, and no line
     */
    private record Heard(String line, boolean end) {

        static final Heard END = new Heard("", true);
    }

    private void read() {
        LineReader reader = new LineReader(process.getInputStream());
        try {
            for (Optional<String> line = reader.next(); line.isPresent(); line = reader.next()) {
                heard.add(new Heard(line.get(), false));
            }
        } catch (IOException closed) {
            // Closed from our side: nobody listens any more.
        }
        heard.add(Heard.END);
    }

    String ask(String request, Duration timeLimit) {
        Heard unasked = heard.poll();
        if (unasked != null && !unasked.end()) {
            throw new OutsideLockException("the program spoke without being asked: " + unasked.line());
        }
        if (unasked != null || !say(request)) {
            throw ended();
        }
        Heard answer = answered(timeLimit);
        if (answer.end()) {
            throw ended();
        }
        return answer.line();
    }

    private Heard answered(Duration timeLimit) {
        try {
            Heard answer = heard.poll(timeLimit.toNanos(), TimeUnit.NANOSECONDS);
            if (answer == null) {
                throw new SilentLockException("the program did not answer within " + timeLimit);
            }
            return answer;
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
