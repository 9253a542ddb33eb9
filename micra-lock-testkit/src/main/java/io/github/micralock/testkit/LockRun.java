// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.signal.LockSignal;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;
import org.opentest4j.AssertionFailedError;

/**
 * What a machine did: the steps it made for a sequence of events, in order, and a text that a person can read.
 *
 * <pre>{@code
 * LockRun run = LockRun.of(machine, LockEvent.parseLines("""
 *         ignition ACC
 *         preset 1
 *         confirm
 *         """));
 * run.end();      // the state after the last event
 * run.toString(); // K11_HANDBOOK, key at LOCK, radio on, battery on, AwaitingCode ____, dark
 *                 //  1 ignition ACC -> AwaitingCode ____, "CODE" [FaceplateChanged]
 *                 //  2 preset 1     -> AwaitingCode 1___, "1000" [FaceplateChanged]
 *                 //  3 confirm      -> AwaitingCode ____, 1 wrong, "CODE" [AttemptRecorded 1, ...]
 * }</pre>
 *
 * <p>Tests compare runs by their {@link #lines()}: a difference then shows as one short line. This class is immutable.
 */
public final class LockRun {

    private final LockMachine machine;
    private final LockState start;
    private final ImmutableList<Transition> transitions;

    private LockRun(LockMachine machine, LockState start, ImmutableList<Transition> transitions) {
        this.machine = machine;
        this.start = start;
        this.transitions = transitions;
    }

    /**
     * Returns the run of a unit just fitted.
     *
     * @param machine the lock to run
     * @param events what happens, in order
     * @return the run from the machine's initial state
     * @throws AssertionFailedError if the machine throws, with the run up to there (P10)
     */
    public static LockRun of(LockMachine machine, Iterable<? extends LockEvent> events) {
        return from(machine, machine.initial(), events);
    }

    /**
     * Returns the run from a state.
     *
     * @param machine the lock to run
     * @param start where it starts; any state
     * @param events what happens, in order
     * @return the run from there
     * @throws AssertionFailedError if the machine throws, with the run up to there (P10)
     */
    public static LockRun from(LockMachine machine, LockState start, Iterable<? extends LockEvent> events) {
        ImmutableList.Builder<Transition> steps = ImmutableList.builder();
        LockState state = start;
        for (LockEvent event : events) {
            Transition step;
            try {
                step = machine.apply(state, event);
            } catch (RuntimeException thrown) {
                LockRun soFar = new LockRun(machine, start, steps.build());
                throw new AssertionFailedError(
                        "no event must throw (P10), but `" + event.text() + "` did: " + thrown + "\n" + soFar, thrown);
            }
            steps.add(step);
            state = step.after();
        }
        return new LockRun(machine, start, steps.build());
    }

    /** The run that somebody else recorded. */
    static LockRun recorded(LockMachine machine, LockState start, ImmutableList<Transition> steps) {
        return new LockRun(machine, start, steps);
    }

    /**
     * Returns the lock that ran.
     *
     * @return the machine
     */
    @Pure
    public LockMachine machine() {
        return machine;
    }

    /**
     * Returns where the run starts.
     *
     * @return the state before the first event
     */
    @Pure
    public LockState start() {
        return start;
    }

    /**
     * Returns where the run ends.
     *
     * @return the state after the last event; the start if nothing happened
     */
    @SideEffectFree
    public LockState end() {
        return transitions.isEmpty()
                ? start
                : transitions.get(transitions.size() - 1).after();
    }

    /**
     * Returns the steps.
     *
     * @return one transition an event, in order
     */
    @Pure
    public ImmutableList<Transition> transitions() {
        return transitions;
    }

    /**
     * Returns everything an observer noticed.
     *
     * @return the signals of all steps, in order
     */
    public ImmutableList<LockSignal> signals() {
        return transitions.stream()
                .flatMap(transition -> transition.signals().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the beginning of this run.
     *
     * @param steps how many steps to keep; from 0 to the number there are
     * @return a run of that many steps
     * @throws IndexOutOfBoundsException if there are not so many
     */
    public LockRun first(int steps) {
        return new LockRun(machine, start, transitions.subList(0, steps));
    }

    /**
     * Returns one short text a step, to compare runs by.
     *
     * @return such as {@code preset 1 -> AwaitingCode 1___, "1000" [FaceplateChanged]}
     */
    public ImmutableList<String> lines() {
        return transitions.stream()
                .map(transition -> transition.event().text() + " -> " + outcome(transition))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the run as a table for a person: the profile and the start, then a numbered line a step.
     *
     * @return several lines, without a line break at the end
     */
    @Override
    @SuppressWarnings("allcheckers:purity.call") // writes to nothing but the text it makes
    public String toString() {
        return text();
    }

    private String text() {
        StringBuilder text = new StringBuilder(machine.profile().name())
                .append(", ")
                .append(RunText.supply(start.supply()))
                .append(", ")
                .append(RunText.state(start))
                .append(", ")
                .append(RunText.faceplate(machine, start));
        int width = transitions.stream()
                .mapToInt(transition -> transition.event().text().length())
                .max()
                .orElse(0);
        int number = 0;
        for (Transition transition : transitions) {
            number++;
            text.append('\n')
                    .append(RunText.number(number))
                    .append(RunText.padded(transition.event().text(), width))
                    .append(" -> ")
                    .append(outcome(transition));
        }
        return text.toString();
    }

    private String outcome(Transition transition) {
        return RunText.state(transition.after()) + ", " + RunText.faceplate(machine, transition.after()) + " "
                + RunText.signals(machine, transition);
    }
}
