// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import io.github.micralock.api.LockState;
import io.github.micralock.api.event.BatteryDisconnected;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.event.ImmobiliserReplied;
import io.github.micralock.api.event.LinkLost;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.signal.ImmobiliserQueried;
import io.github.micralock.api.signal.ReArmed;
import io.github.micralock.testkit.expected.Feeds;
import io.github.micralock.testkit.expected.Waits;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * What a unit has to do with an immobiliser at all: when it asks, and what links it (R6, R18, R19, R24, R31). Of units without
 * link it says that they have nothing to do with one.
 */
public interface LinkContract extends LockContract {

    /**
     * A failure means that a unit without a link does something when an immobiliser answers.
     *
     * @param trial what happens
     */
    @Property
    default void R18_aUnitWithoutLinkIgnoresTheImmobiliser(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (!Stands.hasLink(step.profile())
                    && (step.event() instanceof ImmobiliserReplied || step.event() instanceof LinkLost)) {
                step.expectIgnored(IgnoredReason.NO_LINK);
            }
        }
    }

    /**
     * A failure means that a unit that has no code asks for one, or counts, or is locked for good.
     *
     * @param trial what happens
     */
    @Property
    default void R18_aUnitThatTakesNoCodeAsksForNone(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (step.profile().link() instanceof LinkOnly) {
                LockPhase phase = step.after().phase();
                step.expectTrue(
                        "a unit without code plays, asks or is refused",
                        phase instanceof Operating || phase instanceof Verifying || phase instanceof LinkRefused);
                step.expect("wrong attempts", 0, step.after().wrongAttempts());
            }
        }
    }

    /**
     * A failure means that a unit with a link does not ask when it starts running, asks in between, asks with its
     * time-out half gone, or forgets a wait or a refusal over the key. Look at the supply changes of a unit with a
     * link: section 8 of the model.
     *
     * @param trial what happens
     */
    @Property
    default void R6_aUnitWithLinkAsksAtEachStartAndInTheDarkNothing(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (Stands.hasLink(step.profile()) && Feeds.isSupply(step.event()) && !step.ignored()) {
                step.expectPhase(LinkedSupply.phase(step));
                step.expectSignals(LinkedSupply.signals(step));
                step.expectLinkKept();
            }
        }
    }

    /**
     * A failure means that a wait which stands still while the unit asks its immobiliser is safe from a loss of the
     * battery: look at what a unit that asks does without a battery.
     *
     * @param trial what happens
     */
    @Property
    default void R15_R31_theBatteryInterruptsAWaitThatStandsStillWhileTheUnitAsks(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            LockState asking = step.before();
            if (asking.phase() instanceof Verifying
                    && asking.supply().batteryConnected()
                    && !Waits.left(asking.phase()).isZero()) {
                Step lost = trial.probe(asking, new BatteryDisconnected());
                lost.expectPhase(LinkedSupply.phase(lost));
                lost.expectSignals(LinkedSupply.signals(lost));
            }
        }
    }

    /**
     * A failure means that a unit is linked that nobody confirmed, or forgets its link without a dealer. Look at
     * {@code linked}: a query alone sets nothing.
     *
     * @param trial what happens, from any state there is
     */
    @Property
    default void R19_R24_onlyAConfirmationLinksAndOnlyADealerUnlinks(@ForAll("allTrials") Trial trial) {
        for (Step step : trial.wholeSteps()) {
            boolean unlinked = step.event() instanceof DealerReset && !step.ignored();
            boolean linked = step.confirmed() || (step.before().linked() && !unlinked);
            step.expect("linked", linked, step.after().linked());
        }
    }

    /**
     * A failure means that a unit that is locked for good asks an immobiliser, which could open it.
     *
     * @param trial what happens
     */
    @Property
    default void R31_aUnitLockedForGoodAsksNobody(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (step.before().phase() instanceof LockedForGood
                    && !step.signals().contains(new ReArmed())) {
                step.expectTrue(
                        "a unit locked for good must not ask",
                        step.signals().stream().noneMatch(ImmobiliserQueried.class::isInstance));
            }
        }
    }

    /**
     * A failure means that a unit gives different names to an immobiliser, which would then refuse it. Look at all
     * queries of the run: the last one has another name than an earlier one.
     *
     * @param trial what happens
     */
    @Property
    default void R19_aUnitHasOneName(@ForAll("trials") Trial trial) {
        Set<UnitIdentity> names = new HashSet<>();
        for (Step step : trial.steps()) {
            step.signals().stream()
                    .filter(ImmobiliserQueried.class::isInstance)
                    .forEach(query -> names.add(((ImmobiliserQueried) query).identity()));
            step.expectTrue("a unit has one name, and not " + names, names.size() <= 1);
        }
    }
}
