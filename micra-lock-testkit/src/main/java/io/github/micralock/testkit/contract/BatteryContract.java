// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import io.github.micralock.api.event.BatteryConnected;
import io.github.micralock.api.event.BatteryDisconnected;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.profile.Memory;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What the battery does to a lock (R5). */
public interface BatteryContract extends LockContract {

    /**
     * A failure means that a unit without battery shows or plays something, or that the key moved with the battery.
     *
     * @param trial what happens, from any state there is
     */
    @Property
    default void R5_theBatteryTakesEverythingDarkAtOnce(@ForAll("allTrials") Trial trial) {
        for (Step step : trial.wholeSteps()) {
            if (step.event() instanceof BatteryDisconnected) {
                step.expect(
                        "faceplate", new Faceplate("", false), trial.machine().view(step.after()));
                step.expect(
                        "key",
                        step.before().supply().ignition(),
                        step.after().supply().ignition());
            }
        }
    }

    /**
     * A failure means that a unit that played does not arm when its battery goes: at once, or after the profile's grace
     * time; or that one with a link will not ask its immobiliser again.
     *
     * @param trial what happens
     */
    @Property
    default void R5_aUnitThatPlayedAsksForItsCodeOnceTheBatteryWasAwayForTheGraceTime(@ForAll("trials") Trial trial) {
        Duration grace = trial.profile().arming().grace();
        for (Step step : trial.steps()) {
            if (step.event() instanceof BatteryDisconnected
                    && !step.ignored()
                    && step.before().phase() instanceof Operating) {
                step.expectPhase(grace.isZero() ? Stands.beginning(step.profile()) : new Operating(grace));
                step.expectSignals();
            }
        }
    }

    /**
     * A failure means that the grace time runs while the battery is there, runs wrong, or ends a nanosecond early or
     * late. Look at the boundary: at exactly the grace the unit is locked.
     *
     * @param trial what happens
     */
    @Property
    default void R5_theGraceTimeCountsToTheNanosecondWhileTheBatteryIsAway(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (step.event() instanceof TimePassed passed && step.before().phase() instanceof Operating operating) {
                Duration left = operating.arming().minus(passed.elapsed());
                boolean counts = !step.before().supply().batteryConnected()
                        && !operating.arming().isZero();
                boolean over = left.isNegative() || left.isZero();
                LockPhase counted = over ? Stands.nothingTyped(step.profile()) : new Operating(left);
                step.expectPhase(counts ? counted : operating);
            }
        }
    }

    /**
     * A failure means that a battery that comes back in time locks the unit all the same, or that its return changes a
     * lock that was locked before. Look at {@code arming}: the next loss gets the full grace.
     *
     * @param trial what happens
     */
    @Property
    default void R5_theReturnOfTheBatteryEndsTheGraceTimeAndChangesNothingElse(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (step.event() instanceof BatteryConnected) {
                LockPhase before = step.before().phase();
                if (!Stands.hasLink(step.profile())) {
                    step.expectPhase(before instanceof Operating ? new Operating(Duration.ZERO) : before);
                }
                step.expectCountKept();
                step.expectProbationKept();
            }
        }
    }

    /**
     * A failure means that pulling the battery gives a thief new tries, or another immobiliser.
     *
     * @param trial what happens
     */
    @Property
    default void R5_aLockWithMemoryRemembersWithoutBattery(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (step.event() instanceof BatteryDisconnected && remembers(step)) {
                step.expectCountKept();
                step.expectProbationKept();
                step.expectLinkKept();
                if (step.before().phase() instanceof LockedForGood) {
                    step.expectPhase(new LockedForGood());
                }
            }
        }
    }

    /**
     * A failure means that a lock whose profile declares it forgetful remembers something without battery. Look at the
     * instant: it forgets when the battery goes, and not when it returns.
     *
     * @param trial what happens
     */
    @Property
    default void R5_aLockWithoutMemoryForgetsWithTheBattery(@ForAll("trials") Trial trial) {
        for (Step step : trial.steps()) {
            if (step.event() instanceof BatteryDisconnected
                    && !step.ignored()
                    && !remembers(step)
                    && !(step.before().phase() instanceof Operating)) {
                step.expectPhase(Stands.nothingTyped(step.profile()));
                step.expect("wrong attempts", 0, step.after().wrongAttempts());
                step.expect("probation", false, step.after().onProbation());
            }
        }
    }

    private static boolean remembers(Step step) {
        return step.profile().arming().memory() == Memory.NON_VOLATILE;
    }
}
