// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What makes a lock a machine: total, deterministic, and a function of its state alone (P9, P10). */
public interface MachineContract extends LockContract {

    /**
     * A failure means that a unit just fitted is not as section 4 of the model says.
     *
     * @param trial a machine
     */
    @Property
    default void P9_everyHistoryStartsAtAUnitJustFitted(@ForAll("trials") Trial trial) {
        LockPhase beginning = Stands.beginning(trial.profile());
        LockState fitted = new LockState(new Supply(IgnitionPosition.LOCK, true, true), 0, false, false, beginning);
        if (!trial.machine().initial().equals(fitted)) {
            throw new AssertionError("initial state must be " + fitted + ", was "
                    + trial.machine().initial());
        }
    }

    /**
     * A failure means that something besides the state decides what a lock does: a field, a clock, an identity. Look
     * for a field of the machine that is not final, or a comparison of states by identity.
     *
     * @param trial what happens, from any state there is
     */
    @Property
    default void P9_equalStatesBehaveEqually(@ForAll("allTrials") Trial trial) {
        for (Step step : trial.wholeSteps()) {
            LockState copy = Copies.of(step.before());
            Transition again = trial.machine().apply(copy, step.event());
            step.expect("the step of an equal state", again, step.transition());
            step.expect(
                    "the faceplate of an equal state",
                    trial.machine().view(copy),
                    trial.machine().view(step.before()));
            step.expect(
                    "the deadline of an equal state",
                    trial.machine().nextDeadline(copy),
                    trial.machine().nextDeadline(step.before()));
        }
    }

    /**
     * A failure means that {@code next}, which pays for no signals, and {@code apply} disagree, or that a transition
     * says it was another one. Look at {@code next} first: the other properties look at {@code apply}.
     *
     * @param trial what happens, from any state there is
     */
    @Property
    default void P9_nextAndApplyAgree(@ForAll("allTrials") Trial trial) {
        for (Step step : trial.wholeSteps()) {
            LockState next = trial.machine().next(step.before(), step.event());
            step.expect("the state that next gives", step.after(), next);
            Transition applied = trial.machine().apply(step.before(), step.event());
            step.expect("before", step.before(), applied.before());
            step.expect("event", step.event(), applied.event());
        }
    }

    /**
     * A failure means that a host cannot tell by identity whether an event was ignored. Look at whether an ignored
     * event copies the state.
     *
     * @param trial what happens, from any state there is
     */
    @Property
    default void P9_anIgnoredEventAndNoOtherGivesTheSameObject(@ForAll("allTrials") Trial trial) {
        TimePassed nothing = new TimePassed(Duration.ZERO);
        for (Step step : trial.wholeSteps()) {
            LockState still = trial.machine().next(step.before(), nothing);
            step.expectTrue("no time gives the same object", isSame(step.before(), still));
            LockState next = trial.machine().next(step.before(), step.event());
            if (step.event() instanceof TimePassed) {
                boolean stands = trial.machine().nextDeadline(step.before()).isEmpty();
                step.expectTrue(
                        "time that nothing counts gives the same object", !stands || isSame(step.before(), next));
            } else {
                step.expect("whether the state is the same object", step.ignored(), isSame(step.before(), next));
            }
        }
    }

    /**
     * A failure means that the machine throws, at an event or when it is looked at. Look at the stack trace of the
     * cause.
     *
     * @param trial what happens, from any state there is
     */
    @Property
    default void P10_noEventThrowsInAnyState(@ForAll("allTrials") Trial trial) {
        for (Step step : trial.wholeSteps()) {
            trial.machine().view(step.after());
            trial.machine().nextDeadline(step.after());
        }
    }

    /**
     * A failure means that an event is ignored and noticed at the same time, or that time is ignored.
     *
     * @param trial what happens, from any state there is
     */
    @Property
    default void P10_whatIsIgnoredChangesNothingAndSaysSoAlone(@ForAll("allTrials") Trial trial) {
        for (Step step : trial.wholeSteps()) {
            if (step.ignored()) {
                step.expect("number of signals", 1, step.signals().size());
                step.expect("state", step.before(), step.after());
                step.expectTrue("time is never ignored", !(step.event() instanceof TimePassed));
            }
        }
    }

    @SuppressWarnings({"interning:not.interned", "ReferenceEquality"}) // identity is what is asked for
    private static boolean isSame(LockState one, LockState other) {
        return one == other;
    }
}
