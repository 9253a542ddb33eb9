// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.micralock.api.LockState;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.testkit.expected.FaceplateText;
import org.opentest4j.AssertionFailedError;

/**
 * Assertions on a run that fail with the run, and not with the dumps of two objects.
 *
 * <pre>{@code
 * RunAssert.assertRun(LockRun.of(lock, LockEvent.parseLines("ignition ACC\npreset 1\nconfirm\n")))
 *         .tells(new AttemptRecorded(1), new CodeRejected(1))
 *         .endsIn("AwaitingCode ____, 1 wrong")
 *         .shows("CODE");
 * }</pre>
 *
 * <p>A failure says in one short line what was expected and what was there, and below it what happened:
 *
 * <pre>
 * the run must end in AwaitingCode ____, 2 wrong, but ended in AwaitingCode ____, 1 wrong
 * K11_HANDBOOK, key at LOCK, radio on, battery on, AwaitingCode ____, dark
 *   1 ignition ACC -&gt; AwaitingCode ____, "CODE" [FaceplateChanged]
 *   2 preset 1     -&gt; AwaitingCode 1___, "1000" [FaceplateChanged]
 *   3 confirm      -&gt; AwaitingCode ____, 1 wrong, "CODE" [AttemptRecorded 1, CodeRejected 1, FaceplateChanged]
 * </pre>
 *
 * <p>It needs no assertion library. This class is immutable.
 */
public final class RunAssert {

    private final LockRun run;

    private RunAssert(LockRun run) {
        this.run = run;
    }

    /**
     * Returns assertions on a run.
     *
     * @param run what happened
     * @return the assertions
     */
    public static RunAssert assertRun(LockRun run) {
        return new RunAssert(run);
    }

    /**
     * Asserts where the run ends, but for the supply.
     *
     * @param state the state as runs print it, such as {@code Waiting PT10S, 2 wrong}
     * @return these assertions
     * @throws AssertionFailedError if it ends elsewhere; with the run
     */
    @CanIgnoreReturnValue
    public RunAssert endsIn(String state) {
        return expect("the run must end in ", ", but ended in ", state, RunText.state(run.end()));
    }

    /**
     * Asserts where the run ends.
     *
     * @param state the whole state
     * @return these assertions
     * @throws AssertionFailedError if it ends elsewhere; with the run
     */
    @CanIgnoreReturnValue
    public RunAssert endsIn(LockState state) {
        return expect("the run must end in ", ", but ended in ", whole(state), whole(run.end()));
    }

    /**
     * Asserts what the unit shows in the end, silently.
     *
     * @param text what the lock writes on the display
     * @return these assertions
     * @throws AssertionFailedError if it shows something else, or can be heard; with the run
     */
    @CanIgnoreReturnValue
    public RunAssert shows(String text) {
        return looks(Faceplate.silent(text));
    }

    /**
     * Asserts that the unit plays in the end.
     *
     * @return these assertions
     * @throws AssertionFailedError if it does not; with the run
     */
    @CanIgnoreReturnValue
    public RunAssert plays() {
        return looks(Faceplate.PLAYING);
    }

    /**
     * Asserts that the unit is dark and silent in the end.
     *
     * @return these assertions
     * @throws AssertionFailedError if it is not; with the run
     */
    @CanIgnoreReturnValue
    public RunAssert isDark() {
        return looks(Faceplate.DARK);
    }

    private RunAssert looks(Faceplate faceplate) {
        return expect(
                "the faceplate in the end must be ",
                ", but was ",
                FaceplateText.of(faceplate),
                RunText.faceplate(run.machine(), run.end()));
    }

    /**
     * Asserts that signals were told in this order; others may have been told before, between and after them.
     *
     * @param signals what an observer must have noticed
     * @return these assertions
     * @throws AssertionFailedError if one of them is missing, with the first that is and the run
     */
    @CanIgnoreReturnValue
    public RunAssert tells(LockSignal... signals) {
        ImmutableList<LockSignal> told = run.signals();
        int from = 0;
        for (LockSignal signal : signals) {
            int at = told.subList(from, told.size()).indexOf(signal);
            if (at < 0) {
                throw failure(
                        "the run must tell " + signal + (from == 0 ? "" : " after " + told.get(from - 1)),
                        ImmutableList.copyOf(signals),
                        told);
            }
            from += at + 1;
        }
        return this;
    }

    /**
     * Asserts that a kind of signal was told nowhere.
     *
     * @param kind what an observer must not have noticed
     * @return these assertions
     * @throws AssertionFailedError if it was, with the run
     */
    @CanIgnoreReturnValue
    public RunAssert neverTells(Class<? extends LockSignal> kind) {
        for (LockSignal signal : run.signals()) {
            if (kind.isInstance(signal)) {
                throw failure("the run must not tell " + signal, "none", signal);
            }
        }
        return this;
    }

    /**
     * Asserts every step.
     *
     * @param lines one line a step, as {@link LockRun#lines()} has them
     * @return these assertions
     * @throws AssertionFailedError if a step is another one, with the first that is and the run up to it
     */
    @CanIgnoreReturnValue
    public RunAssert goes(String... lines) {
        return goes("expected", ImmutableList.copyOf(lines));
    }

    /**
     * Asserts that another lock does the same, as far as runs print it.
     *
     * @param other its run
     * @return these assertions
     * @throws AssertionFailedError if a step is another one, with the first that is and this run up to it
     */
    @CanIgnoreReturnValue
    public RunAssert goesLike(LockRun other) {
        return goes("of the other run", other.lines());
    }

    private RunAssert goes(String whose, ImmutableList<String> expected) {
        ImmutableList<String> actual = run.lines();
        for (int step = 0; step < Math.max(expected.size(), actual.size()); step++) {
            String wanted = step < expected.size() ? expected.get(step) : "nothing";
            String done = step < actual.size() ? actual.get(step) : "nothing";
            if (!wanted.equals(done)) {
                throw new AssertionFailedError(
                        "step " + (step + 1) + " " + whose + " is\n    " + wanted + "\nbut was\n    " + done + "\n"
                                + run.first(Math.min(step + 1, actual.size())),
                        wanted,
                        done);
            }
        }
        return this;
    }

    private RunAssert expect(String must, String but, String expected, String actual) {
        if (!expected.equals(actual)) {
            throw failure(must + expected + but + actual, expected, actual);
        }
        return this;
    }

    private AssertionFailedError failure(String rule, Object expected, Object actual) {
        return new AssertionFailedError(rule + "\n" + run, expected, actual);
    }

    private static String whole(LockState state) {
        return RunText.state(state) + ", " + RunText.supply(state.supply());
    }
}
