// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.signal.CodeAccepted;
import io.github.micralock.api.signal.CodeRejected;
import io.github.micralock.api.signal.EntryDiscarded;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.signal.LinkConfirmed;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.api.signal.PermanentlyLocked;
import io.github.micralock.api.signal.ReArmed;
import io.github.micralock.testkit.expected.Typed;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What being locked for good means, and what a dealer can do about it (R17). */
public interface DealerContract extends LockContract {

    /**
     * A failure means that a button does something to a unit that is locked for good, or says another reason.
     *
     * @param trial what happens, from any state there is
     */
    @Property
    default void R17_aUnitLockedForGoodTakesNoCode(@ForAll("allTrials") Trial trial) {
        for (Step step : trial.wholeSteps()) {
            if (step.isButton() && step.running() && step.before().phase() instanceof LockedForGood) {
                step.expectIgnored(IgnoredReason.LOCKED_FOR_GOOD);
            }
        }
    }

    /**
     * A failure means that a dealer's reset works without the permanent feed, or on a unit without link that plays.
     * Look at the guard: the battery, not the key, and nothing else but a unit without link that plays.
     *
     * @param trial what happens
     */
    @Property
    default void R17_aDealerNeedsTheBatteryAndSomethingToReset(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (step.event() instanceof DealerReset) {
                if (!step.before().supply().batteryConnected()) {
                    step.expectIgnored(IgnoredReason.NO_PERMANENT_FEED);
                } else if (step.before().phase() instanceof Operating && !Stands.hasLink(step.profile())) {
                    step.expectIgnored(IgnoredReason.NOTHING_TO_RESET);
                } else {
                    step.expectAccepted();
                }
            }
        }
    }

    /**
     * A failure means that a dealer's reset leaves a count, a wait, a link or an entry behind, unlocks the unit, or bounds the
     * tries otherwise than the profile says.
     *
     * @param trial what happens
     */
    @Property
    default void R17_aDealerSetsTheCountToNoneAndUnlocksNothing(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (step.event() instanceof DealerReset && !step.ignored()) {
                boolean bounds = !(step.profile().link() instanceof LinkOnly)
                        && step.profile().limit() instanceof LimitedTo limited
                        && limited.attemptsAfterReset() < limited.attempts();
                step.expectPhase(Stands.beginning(step.profile()));
                step.expect("linked", false, step.after().linked());
                step.expect("wrong attempts", 0, step.after().wrongAttempts());
                step.expect("probation", bounds, step.after().onProbation());
                boolean typed = step.before().phase() instanceof AwaitingCode awaiting
                        && !new Typed(step.profile().entry(), awaiting.entry()).nothing();
                boolean asks = Stands.hasLink(step.profile()) && step.running();
                step.expectSignals(ImmutableList.<LockSignal>builder()
                        .addAll(typed ? ImmutableList.of(new EntryDiscarded()) : ImmutableList.of())
                        .add(new ReArmed())
                        .addAll(asks ? ImmutableList.of(step.query()) : ImmutableList.of())
                        .build());
            }
        }
    }

    /**
     * A failure means that a unit reset by a dealer allows more wrong codes, or fewer, than the profile says. Look at
     * which of the two limits is asked on probation, and at every step since {@code ReArmed}, for the fault may be in
     * an earlier one.
     *
     * @param trial what happens
     */
    @Property
    default void R17_aResetUnitAllowsTheTriesOfItsProfileAndNoMore(@ForAll("trials") Trial trial) {
        boolean followed = false;
        int wrong = 0;
        for (Step step : trial.steps()) {
            boolean reset = step.signals().contains(new ReArmed());
            boolean over = step.signals().contains(new CodeAccepted())
                    || step.signals().contains(new LinkConfirmed())
                    || step.signals().contains(new PermanentlyLocked())
                    || step.after().wrongAttempts() < step.before().wrongAttempts();
            if (step.signals().stream().anyMatch(CodeRejected.class::isInstance)) {
                wrong++;
                if (followed && step.profile().limit() instanceof LimitedTo limited) {
                    boolean locks = wrong == limited.attemptsAfterReset();
                    step.expect("locked for good", locks, step.after().phase() instanceof LockedForGood);
                }
            }
            followed = reset || (followed && !over && !step.forgets());
            wrong = reset ? 0 : wrong;
        }
    }
}
