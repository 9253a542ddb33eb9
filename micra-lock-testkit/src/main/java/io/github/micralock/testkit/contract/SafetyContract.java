// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.testkit.Typing;
import io.github.micralock.testkit.expected.Feeds;
import io.github.micralock.testkit.expected.Waits;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What no sequence of events may ever do (P1 to P5). */
public interface SafetyContract extends LockContract {

    /**
     * A failure means that there is a way into the radio without its code, and without its immobiliser. Look at every
     * line that makes an {@code Operating}.
     *
     * @param trial what happens
     */
    @Property
    default void P1_onlyTheRightCodeOrImmobiliserLeadsToOperating(@ForAll("allTrials") Trial trial) {
        for (Step step : trial.wholeSteps()) {
            boolean unlocked =
                    step.after().phase() instanceof Operating && !(step.before().phase() instanceof Operating);
            step.expectTrue(
                    "only the right code and the right immobiliser unlock",
                    !unlocked || step.judgesRightCode() || step.confirmed());
        }
    }

    /**
     * A failure means that attempts are counted that were none, or that somebody but the right code, a dealer and a
     * declared bad memory takes one back.
     *
     * @param trial what happens
     */
    @Property
    default void P2_wrongAttemptsRiseByOneAndFallOnlyByRight(@ForAll("allTrials") Trial trial) {
        for (Step step : trial.wholeSteps()) {
            int before = step.before().wrongAttempts();
            int after = step.after().wrongAttempts();
            if (after > before) {
                step.expectTrue("only a wrong code raises the count", step.judgesWrongCode());
                step.expect("wrong attempts", before + 1, after);
            }
            if (after < before) {
                step.expectTrue(
                        "only the right code or immobiliser, a dealer and volatile memory lower the count",
                        step.judgesRightCode()
                                || step.confirmed()
                                || step.event() instanceof DealerReset
                                || step.forgets());
                step.expect("wrong attempts", 0, after);
            }
        }
    }

    /**
     * A failure means that a unit that only a dealer should help was helped by somebody else.
     *
     * @param trial what happens
     */
    @Property
    default void P3_onlyADealerLeavesLockedForGood(@ForAll("allTrials") Trial trial) {
        for (Step step : trial.wholeSteps()) {
            if (step.before().phase() instanceof LockedForGood
                    && !(step.event() instanceof DealerReset)
                    && !step.forgets()) {
                step.expectPhase(new LockedForGood());
                step.expectCountKept();
            }
        }
    }

    /**
     * A failure means that a thief can shorten a wait with the key, the switch, the battery or a button. Look at
     * {@code RESTART}: it takes the larger of what was left and the penalty.
     *
     * @param trial what happens
     */
    @Property
    default void P4_nothingButServedTimeBringsTheEndOfAWaitNearer(@ForAll("allTrials") Trial trial) {
        for (Step step : trial.wholeSteps()) {
            Duration wait = Waits.left(step.before().phase());
            if (!wait.isZero()
                    && !(step.profile().link() instanceof LinkOnly)
                    && !step.confirmed()
                    && !(step.event() instanceof DealerReset)
                    && !clears(step)
                    && !step.forgets()) {
                Duration served = step.event() instanceof TimePassed passed && Interruptions.runs(step)
                        ? passed.elapsed()
                        : Duration.ZERO;
                Duration left = Waits.left(step.after().phase());
                step.expectTrue("only served time shortens a wait", left.compareTo(wait.minus(served)) >= 0);
            }
        }
    }

    /**
     * A failure means that two units that differ only in their code can be told apart before either judges its code: a
     * thief could find the code without spending a try. Look for anything but the judgement that reads the code.
     *
     * @param trial what happens to both
     */
    @Property
    default void P5_unitsThatDifferInTheirCodeAloneLookTheSame(@ForAll("trials") Trial trial) {
        for (SecurityCode other : OtherCodes.near(trial.code(), trial.profile().entry())) {
            LockMachine twin = machine(trial.profile(), other);
            LockState state = trial.start();
            for (Step step : trial.wholeSteps()) {
                Transition same = twin.apply(state, step.event());
                if (mayTell(step, other)) {
                    break;
                }
                step.expect(
                        "what a twin with another code does",
                        ImmutableList.of(same.after(), Step.ofAnyUnit(same.signals())),
                        ImmutableList.of(step.after(), Step.ofAnyUnit(step.signals())));
                step.expect(
                        "what it shows",
                        twin.view(same.after()),
                        trial.machine().view(step.after()));
                step.expect(
                        "when it acts by itself",
                        twin.nextDeadline(same.after()),
                        trial.machine().nextDeadline(step.after()));
                state = same.after();
            }
        }
    }

    /** A judged entry may tell units apart that have it for their code; one that is wrong for both may not. */
    private static boolean mayTell(Step step, SecurityCode other) {
        return step.judgesRightCode()
                || step.judgement()
                        .filter(judgement -> judgement.digits().equals(Typing.digits(other)))
                        .isPresent();
    }

    /** Whether the profile declares that an interruption of this kind ends the wait. */
    private static boolean clears(Step step) {
        return Feeds.isSupply(step.event()) && Interruptions.rule(step) == Interruption.CLEAR;
    }
}
