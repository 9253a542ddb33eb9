// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.protocol;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.testkit.outside.Limits;
import io.github.micralock.testkit.outside.OutsideLock;
import io.github.micralock.testkit.outside.OutsideLockException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A program in any language that speaks the runner protocol, as a lock.
 *
 * <pre>{@code
 * try (ProgramLock lock = ProgramLock.start(ImmutableList.of("./my_lock"), ProgramLock.TIME_LIMIT)) {
 *     lock.reset(profile, code);
 *     lock.happen(LockEvent.parse("ignition ACC"));
 *     lock.faceplate().text(); // CODE
 * }
 * }</pre>
 *
 * <p>A program that ends, falls silent or says what nobody understands has failed at that event; the next reset starts it
 * anew. It is not thread-safe.
 */
public final class ProgramLock implements OutsideLock, AutoCloseable {

    /** How long a program may think about an answer, if nobody says otherwise. */
    public static final Duration TIME_LIMIT = Duration.ofSeconds(10);

    private final ImmutableList<String> command;
    private final Duration timeLimit;
    private final Answer.Introduction introduction;
    private @Nullable RunningProgram program;
    private Faceplate shown = Faceplate.DARK;

    private ProgramLock(ImmutableList<String> command, Duration timeLimit) {
        this.command = command;
        this.timeLimit = timeLimit;
        RunningProgram started = RunningProgram.start(command);
        introduction = introduced(started, timeLimit);
        program = started;
    }

    /**
     * Starts a program, and lets it introduce itself. What it writes to its standard error goes to ours.
     *
     * @param command the program and its arguments; at least the program
     * @param timeLimit how long it may think about an answer; positive. To introduce itself it has ten seconds at least
     * @return the lock
     * @throws OutsideLockException if it cannot be started, or does not introduce itself
     */
    public static ProgramLock start(ImmutableList<String> command, Duration timeLimit) {
        checkArgument(!command.isEmpty(), "command must name a program, was %s", command);
        checkArgument(timeLimit.compareTo(Duration.ZERO) > 0, "timeLimit must be positive, was %s", timeLimit);
        return new ProgramLock(command, timeLimit);
    }

    /** An interpreter takes its time to start. */
    private static Duration toStart(Duration timeLimit) {
        return Comparators.max(timeLimit, TIME_LIMIT);
    }

    /**
     * Returns what the program calls itself.
     *
     * @return its name, as it said at its start
     */
    public String name() {
        return introduction.name();
    }

    @Override
    public Limits limits() {
        return introduction.limits();
    }

    @Override
    public void reset(LockProfile profile, SecurityCode code) {
        ask(running(), Request.reset(profile, code, limits().profiles().isEmpty()));
    }

    @Override
    public void happen(LockEvent event) {
        if (program == null) {
            throw new OutsideLockException("the program has ended; a reset starts it anew");
        }
        ask(program, Request.event(event));
    }

    @Override
    public Faceplate faceplate() {
        return shown;
    }

    private void ask(RunningProgram asked, String request) {
        try {
            shown = Answer.faceplate(asked.ask(request, timeLimit));
        } catch (OutsideLockException failed) {
            asked.kill();
            program = null;
            throw failed;
        }
    }

    /** What runs already, or a new one; it stays only if it is the same program as before. */
    private RunningProgram running() {
        RunningProgram running = program;
        if (running == null) {
            running = RunningProgram.start(command);
            Answer.Introduction said = introduced(running, timeLimit);
            if (!said.equals(introduction)) {
                running.kill();
                throw new OutsideLockException("the program introduced itself otherwise than before: "
                        + Answer.hello(said.name(), said.limits()));
            }
            program = running;
        }
        return running;
    }

    /** One that does not introduce itself is ended. */
    private static Answer.Introduction introduced(RunningProgram started, Duration timeLimit) {
        try {
            return Answer.introduction(started.ask(Request.hello(), toStart(timeLimit)));
        } catch (OutsideLockException failed) {
            started.kill();
            throw failed;
        }
    }

    /** Asks the program to quit; one that does not is ended. */
    @Override
    public void close() {
        if (program != null) {
            program.close();
            program = null;
        }
    }
}
