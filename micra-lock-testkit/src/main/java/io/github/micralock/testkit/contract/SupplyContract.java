// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import io.github.micralock.api.LockState;
import io.github.micralock.api.event.IgnitionTurned;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.signal.EntryDiscarded;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.testkit.expected.Feeds;
import io.github.micralock.testkit.expected.Typed;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What the key and the radio's switch do to a lock (R1 to R4). */
public interface SupplyContract extends LockContract {

    /**
     * A failure means that a unit without its accessory feed, or switched off, still shows or plays something. Look at
     * {@code view}: it must ask whether the unit runs before it asks for the phase.
     *
     * @param trial what happens, from any state there is
     */
    @Property
    default void R1_aUnitThatDoesNotRunIsDarkAndSilent(@ForAll("allTrials") Trial trial) {
        for (Step step : trial.wholeSteps()) {
            if (!Feeds.running(step.after().supply())) {
                Faceplate seen = trial.machine().view(step.after());
                step.expect("faceplate of a unit that does not run", new Faceplate("", false), seen);
            }
        }
    }

    /**
     * A failure means that a locked unit can be heard, or that one that plays cannot. Look at {@code view}, and at
     * {@code START}, where the accessory feed is dark.
     *
     * @param trial what happens, from any state there is
     */
    @Property
    default void R2_audioIsOnExactlyWhileTheUnitRunsAndOperates(@ForAll("allTrials") Trial trial) {
        for (Step step : trial.wholeSteps()) {
            boolean plays = Feeds.running(step.after().supply()) && step.after().phase() instanceof Operating;
            step.expect("audible", plays, trial.machine().view(step.after()).audible());
        }
    }

    /**
     * A failure means that an event moved the key, the switch or the battery that is not about it, or left one where it
     * was.
     *
     * @param trial what happens, from any state there is
     */
    @Property
    default void R3_theSupplyIsWhatKeySwitchAndBatteryMadeOfIt(@ForAll("allTrials") Trial trial) {
        for (Step step : trial.wholeSteps()) {
            step.expect(
                    "supply",
                    Feeds.after(step.before().supply(), step.event()),
                    step.after().supply());
        }
    }

    /**
     * A failure means that a unit that runs on notices more of a turn between ACC and ON than where the key is: that it
     * drops what is typed, asks its immobiliser once more, or does something to a wait. Look for a comparison of key
     * positions where one of feeds belongs.
     *
     * @param trial what happens
     */
    @Property
    default void R4_R6_R14_aTurnBetweenAccAndOnMovesNothingButTheKey(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            LockState here = step.after();
            if (Feeds.running(here.supply())) {
                boolean atAcc = here.supply().ignition() == IgnitionPosition.ACC;
                Step turned = trial.probe(here, new IgnitionTurned(atAcc ? IgnitionPosition.ON : IgnitionPosition.ACC));
                LockState there = here.with(Feeds.after(here.supply(), turned.event()), here.phase());
                turned.expect("state but for the key", there, turned.after());
                turned.expectSignals();
            }
        }
    }

    /**
     * A failure means that turning the key to where it is, or the like, does something; or that a real turn is ignored.
     * Look at the guard: it compares the supply before with the supply after, in every phase.
     *
     * @param trial what happens, from any state there is
     */
    @Property
    default void R3_onlyWhatIsSoAlreadyIsIgnored(@ForAll("allTrials") Trial trial) {
        for (Step step : trial.wholeSteps()) {
            if (Feeds.isSupply(step.event())) {
                if (Feeds.after(step.before().supply(), step.event())
                        .equals(step.before().supply())) {
                    step.expectIgnored(IgnoredReason.ALREADY_SO);
                } else {
                    step.expectAccepted();
                }
            }
        }
    }

    /**
     * A failure means that somebody with nothing but the key got a lock to forget, to play, or to open.
     *
     * @param trial what happens
     */
    @Property
    default void R3_keyAndSwitchChangeNoCountAndUnlockNothing(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (step.isKeyOrSwitch() && !step.ignored()) {
                step.expectCountKept();
                step.expectProbationKept();
                step.expectLinkKept();
                boolean asks = Stands.hasLink(step.profile());
                if ((step.before().phase() instanceof Operating && !asks)
                        || step.before().phase() instanceof LockedForGood) {
                    step.expectPhase(step.before().phase());
                    step.expectSignals();
                }
            }
        }
    }

    /**
     * A failure means that an unfinished entry survives in the dark, or that it was counted as an attempt. Look at
     * every way to stop: the key, the switch and the battery.
     *
     * @param trial what happens
     */
    @Property
    default void R4_anUnfinishedEntryIsDiscardedUncountedWhenTheUnitStopsRunning(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (step.stopsRunning() && step.before().phase() instanceof AwaitingCode awaiting) {
                step.expectPhase(Stands.beginning(step.profile()));
                if (new Typed(step.profile().entry(), awaiting.entry()).nothing()) {
                    step.expectSignals();
                } else {
                    step.expectSignals(new EntryDiscarded());
                }
            }
        }
    }

    /**
     * A failure means that turning the key from ACC to ON loses what was typed, or restarts the settle time.
     *
     * @param trial what happens
     */
    @Property
    default void R4_anEntryOutlastsATurnOfTheKeyThatKeepsTheUnitRunning(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (step.isKeyOrSwitch() && !step.stopsRunning() && step.before().phase() instanceof AwaitingCode) {
                step.expect(
                        "state but for the supply",
                        step.before().phase(),
                        step.after().phase());
            }
        }
    }
}
