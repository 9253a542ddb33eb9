// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.testkit.LockRun;
import io.github.micralock.testkit.expected.Durations;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What time does to a lock, and what it does not (R25 to R28). */
public interface TimeContract extends LockContract {

    /**
     * A failure means that it matters how a host's clock cuts time into pieces. Look at what is rounded, and at a
     * countdown that starts anew where it should be shortened.
     *
     * @param trial what happens, from any state there is
     */
    @Property
    default void R25_timeMayPassInOnePieceOrInTwo(@ForAll("allTrials") Trial trial) {
        for (Step step : trial.wholeSteps()) {
            if (step.event() instanceof TimePassed passed) {
                for (Duration first : Instants.within(trial.machine(), step.before(), passed.elapsed())) {
                    LockState between = after(trial, step.before(), first);
                    LockState end = after(trial, between, passed.elapsed().minus(first));
                    step.expect("state, with a cut after " + first + ",", step.after(), end);
                }
            }
        }
    }

    /**
     * A failure means that asking a lock for its state, at no distance in time, changes it.
     *
     * @param trial what happens, from any state there is
     */
    @Property
    default void R25_noTimeChangesNothing(@ForAll("allTrials") Trial trial) {
        TimePassed nothing = new TimePassed(Duration.ZERO);
        for (Step step : trial.wholeSteps()) {
            LockRun run = LockRun.from(trial.machine(), step.after(), ImmutableList.of(nothing));
            step.expect("state after no time", step.after(), run.end());
            step.expect("signals of no time", ImmutableList.of(), run.signals());
        }
    }

    /**
     * A failure means that a long jump of time skips something on its way, or does it in another order. Look at what is
     * left of the time after the first deadline: it belongs to the phase that follows.
     *
     * @param trial what happens
     */
    @Property
    default void R26_aJumpAcrossDeadlinesFiresThemInOrderEachAtItsInstant(@ForAll("trials") Trial trial) {
        for (Step step : trial.wholeSteps()) {
            if (step.event() instanceof TimePassed passed) {
                ImmutableList<LockEvent> slices = Slices.of(trial.machine(), step.before(), passed.elapsed());
                LockRun slowly = LockRun.from(trial.machine(), step.before(), slices);
                step.expect("state, as by " + slices.size() + " deadlines,", slowly.end(), step.after());
                step.expect(
                        "signals, as by " + slices.size() + " deadlines,",
                        Step.withoutFaceplates(slowly.signals()),
                        step.signalsButFaceplate());
            }
        }
    }

    /**
     * A failure means that the machine promises a deadline that is none, is late, or is already over.
     *
     * @param trial what happens, from any state there is
     */
    @Property
    default void R27_nothingButCountdownsChangesBeforeTheDeadline(@ForAll("allTrials") Trial trial) {
        for (Step step : trial.wholeSteps()) {
            trial.machine().nextDeadline(step.after()).ifPresent(deadline -> {
                step.expectTrue("a deadline must be positive", deadline.compareTo(Duration.ZERO) > 0);
                for (Duration early : Instants.before(deadline)) {
                    LockState later = after(trial, step.after(), early);
                    step.expect(
                            "what is not counted, " + early + " on,", Stripped.of(step.after()), Stripped.of(later));
                }
                LockRun fired = passing(trial, step.after(), deadline);
                step.expectTrue(
                        "something must change or be told at the deadline in " + deadline,
                        !Stripped.of(fired.end()).equals(Stripped.of(step.after()))
                                || !Step.withoutFaceplates(fired.signals()).isEmpty());
            });
        }
    }

    /**
     * A failure means that a state that is said to last for ever does not.
     *
     * @param trial what happens, from any state there is
     */
    @Property
    default void R27_aStateWithoutDeadlineLastsForEver(@ForAll("allTrials") Trial trial) {
        for (Step step : trial.wholeSteps()) {
            if (trial.machine().nextDeadline(step.after()).isEmpty()) {
                step.expect("state, for ever,", step.after(), after(trial, step.after(), Durations.LONGEST));
            }
        }
    }

    /**
     * A failure means that a host is told to look again too early, too late, or although nothing counts. Look at
     * whether the countdown of the phase counts under the present supplies.
     *
     * @param trial what happens
     */
    @Property
    default void R27_theDeadlineIsWhatCountsDownNow(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            step.expect(
                    "next deadline",
                    Deadlines.of(step.profile(), step.after()),
                    trial.machine().nextDeadline(step.after()));
        }
    }

    /**
     * A failure means that the longest time there is overflows, or leaves something counting. Look for a sum of
     * durations, or one in nanoseconds: subtract what is due instead.
     *
     * @param trial what happens, from any state there is
     */
    @Property
    default void R28_theLongestTimeThereIsEndsEveryCountdown(@ForAll("allTrials") Trial trial) {
        for (Step step : trial.wholeSteps()) {
            LockState once = after(trial, step.after(), Durations.LONGEST);
            LockState end = after(trial, once, Durations.LONGEST);
            for (int deadline = 0; deadline < 3; deadline++) {
                end = after(trial, end, Durations.LONGEST);
            }
            step.expect(
                    "next deadline after all time",
                    false,
                    trial.machine().nextDeadline(end).isPresent());
        }
    }

    private static LockState after(Trial trial, LockState state, Duration elapsed) {
        return passing(trial, state, elapsed).end();
    }

    private static LockRun passing(Trial trial, LockState state, Duration elapsed) {
        return LockRun.from(trial.machine(), state, ImmutableList.of(new TimePassed(elapsed)));
    }
}
