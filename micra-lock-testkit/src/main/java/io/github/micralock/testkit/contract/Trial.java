// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.testkit.LockRun;
import io.github.micralock.testkit.Typing;
import io.github.micralock.testkit.expected.ProfileText;
import java.util.stream.IntStream;
import org.opentest4j.AssertionFailedError;

/**
 * One machine, and what is about to happen to it.
 *
 * <p>Its text shows the unit's data, its code, which here is no secret, the run that the machine makes, and the events once
 * more, to be pasted into a test.
 */
public final class Trial {

    private final LockMachine machine;
    private final SecurityCode code;
    private final LockState start;
    private final ImmutableList<LockEvent> history;

    Trial(LockMachine machine, SecurityCode code, LockState start, ImmutableList<LockEvent> history) {
        this.machine = machine;
        this.code = code;
        this.start = start;
        this.history = history;
    }

    /**
     * Returns the machine that is tried.
     *
     * @return a lock
     */
    public LockMachine machine() {
        return machine;
    }

    /**
     * Returns the data of its unit.
     *
     * @return the profile
     */
    public LockProfile profile() {
        return machine.profile();
    }

    /**
     * Returns the code of its unit.
     *
     * @return the right code
     */
    public SecurityCode code() {
        return code;
    }

    /**
     * Returns where the trial starts.
     *
     * @return the state before the first event
     */
    public LockState start() {
        return start;
    }

    /**
     * Returns what happens.
     *
     * @return the events, in order
     */
    public ImmutableList<LockEvent> history() {
        return history;
    }

    /**
     * Returns what the machine makes of it.
     *
     * @return the run
     */
    public LockRun run() {
        return LockRun.from(machine, start, history);
    }

    /** The same with a machine of a contract, of the same profile and code. */
    Trial on(LockContract contract) {
        return new Trial(contract.machine(profile(), code), code, start, history);
    }

    /** The steps of the run, time cut into pieces so that each piece passes at most one deadline, at its very end. */
    ImmutableList<Step> steps() {
        return stepsOf(LockRun.from(machine, start, Slices.of(this)));
    }

    /** The steps of the run as the history says them. */
    ImmutableList<Step> wholeSteps() {
        return stepsOf(run());
    }

    /** What one event makes of a state, of whatever trial; so rare states are looked at wherever a trial passes one. */
    Step probe(LockState state, LockEvent event) {
        return new Trial(machine, code, state, ImmutableList.of(event))
                .wholeSteps()
                .get(0);
    }

    /** What decides how the machine behaves, in a few lines: a drawn profile has no name by which to look it up. */
    String unitText() {
        return ProfileText.of(profile()) + "\ncode " + Typing.digits(code);
    }

    private ImmutableList<Step> stepsOf(LockRun run) {
        return IntStream.range(0, run.transitions().size())
                .mapToObj(index -> new Step(this, run, index))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    @SuppressWarnings("allcheckers:purity.call") // runs a machine, which is pure, and writes to nothing but its text
    public String toString() {
        return text();
    }

    private String text() {
        String text = unitText() + "\n";
        try {
            return text + run() + "\nto be pasted:\n" + LockEvent.lines(history);
        } catch (AssertionFailedError thrown) {
            return text + "from " + start + "\n" + thrown.getMessage();
        }
    }
}
