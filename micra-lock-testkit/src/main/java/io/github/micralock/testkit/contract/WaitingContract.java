// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import io.github.micralock.api.event.BatteryDisconnected;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.signal.WaitInterrupted;
import io.github.micralock.api.signal.WaitServed;
import io.github.micralock.api.signal.WaitStarted;
import io.github.micralock.testkit.expected.Waits;
import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** How a penalty is served, and what interrupts it (R13 to R16). */
public interface WaitingContract extends LockContract {

    /**
     * A failure means that a press during a wait is counted, types something, or changes the wait.
     *
     * @param trial what happens, from any state there is
     */
    @Property
    default void R13_noPressIsCountedDuringAWait(@ForAll("allTrials") Trial trial) {
        for (Step step : trial.wholeSteps()) {
            if (step.isButton() && step.running() && step.before().phase() instanceof Waiting) {
                step.expectIgnored(IgnoredReason.WAIT_IN_FORCE);
            }
        }
    }

    /**
     * A failure means that a wait runs without its supply, stands still with it, or runs at another pace. Look at
     * {@code waiting.runsWhile} of the profile that the message prints.
     *
     * @param trial what happens
     */
    @Property
    default void R14_aWaitRunsExactlyWhileItsSupplyIsThere(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (step.event() instanceof TimePassed passed && step.before().phase() instanceof Waiting wait) {
                boolean runs = Interruptions.runs(step);
                if (!runs || passed.elapsed().compareTo(wait.remaining()) < 0) {
                    step.expectPhase(runs ? new Waiting(wait.remaining().minus(passed.elapsed())) : wait);
                    step.expectSignals();
                }
            }
        }
    }

    /**
     * A failure means that a key, a switch or a battery that takes the supply of a running wait does not do to it what
     * the profile says. Look at which of the two settings was asked: the battery has its own.
     *
     * @param trial what happens
     */
    @Property
    default void R15_anInterruptionPausesRestartsOrClearsTheWait(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (step.before().phase() instanceof Waiting wait && interrupts(step)) {
                Duration left = Stands.interrupted(
                        step.profile(),
                        Interruptions.rule(step),
                        wait.remaining(),
                        step.before().wrongAttempts());
                step.expectPhase(goingOn(step, left));
                step.expectSignals(new WaitInterrupted());
            }
        }
    }

    /**
     * A failure means that something touches a wait that takes nothing from it: a key turned between feeding positions,
     * a supply that comes back, an ignored event. Look at whether the supply condition is compared before and after,
     * and not the key.
     *
     * @param trial what happens
     */
    @Property
    default void R15_nothingElseTouchesAWait(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (step.before().phase() instanceof Waiting wait
                    && !interrupts(step)
                    && !(step.event() instanceof TimePassed)
                    && !(step.event() instanceof DealerReset)) {
                step.expectPhase(goingOn(step, wait.remaining()));
                step.expectCountKept();
                step.expectTrue(
                        "nothing interrupts the wait here",
                        step.signals().stream().noneMatch(WaitInterrupted.class::isInstance));
            }
        }
    }

    /**
     * A failure means that a served wait does not end at once, ends elsewhere than at an empty entry, or changes the
     * count. Look at the boundary: at exactly its length the wait is over.
     *
     * @param trial what happens
     */
    @Property
    default void R16_aWaitIsOverWhenItHasBeenServed(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (step.event() instanceof TimePassed passed
                    && step.before().phase() instanceof Waiting wait
                    && Interruptions.runs(step)
                    && passed.elapsed().compareTo(wait.remaining()) >= 0) {
                step.expectPhase(Stands.nothingTyped(step.profile()));
                step.expectCountKept();
                step.expectSignals(new WaitServed());
            }
        }
    }

    /**
     * A failure means that somebody who never interrupted a wait served more, or less, than the penalty. Look at every
     * step since {@code WaitStarted}, for the fault may be in an earlier one.
     *
     * @param trial what happens
     */
    @Property
    default void R16_aWaitThatNothingInterruptsTakesItsWholePenalty(@ForAll("trials") Trial trial) {
        Optional<Duration> owed = Optional.empty();
        for (Step step : trial.steps()) {
            if (step.event() instanceof TimePassed passed
                    && Interruptions.runs(step)
                    && step.before().phase() instanceof Waiting) {
                owed = owed.map(rest -> rest.minus(passed.elapsed()));
            }
            if (step.signals().contains(new WaitServed())) {
                owed.ifPresent(rest -> step.expect("time still owed", Duration.ZERO, rest));
            }
            boolean goesOn = !Waits.left(step.after().phase()).isZero() && !interrupts(step);
            Optional<Duration> left = goesOn ? owed : Optional.empty();
            owed = started(step).or(() -> left);
        }
    }

    private static Optional<Duration> started(Step step) {
        return step.signals().stream()
                .filter(WaitStarted.class::isInstance)
                .map(signal -> ((WaitStarted) signal).duration())
                .findFirst();
    }

    /** The battery interrupts a wait in force, running or not; the key and the switch one that ran. */
    private static boolean interrupts(Step step) {
        boolean lost = step.before().phase() instanceof Waiting && Interruptions.cuts(step);
        return step.event() instanceof BatteryDisconnected ? !step.ignored() : lost;
    }

    /** R31: a unit with a link that does not run on asks first, and its wait stands still. */
    private static LockPhase goingOn(Step step, Duration left) {
        return Stands.hasLink(step.profile()) && !step.runsOn()
                ? Stands.asking(step.profile(), left)
                : Stands.waiting(step.profile(), left);
    }
}
