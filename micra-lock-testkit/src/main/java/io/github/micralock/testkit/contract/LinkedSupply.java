// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.BatteryDisconnected;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.signal.EntryDiscarded;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.api.signal.WaitInterrupted;
import io.github.micralock.testkit.expected.Typed;
import io.github.micralock.testkit.expected.Waits;
import java.time.Duration;

/** Section 8 of the model, for units with a link: what a change of the supplies does to each phase. */
final class LinkedSupply {

    private LinkedSupply() {}

    static LockPhase phase(Step step) {
        LockState before = step.before();
        LockProfile profile = step.profile();
        boolean stays = step.runsOn()
                || before.phase() instanceof LockedForGood
                || (before.phase() instanceof LinkRefused && Stands.sticks(profile, before));
        if (interrupted(step)) {
            Duration left = left(step);
            return step.runsOn() ? Stands.waiting(profile, left) : Stands.asking(profile, left);
        }
        return stays ? before.phase() : Stands.asking(profile, Waits.left(before.phase()));
    }

    static ImmutableList<LockSignal> signals(Step step) {
        ImmutableList.Builder<LockSignal> signals = ImmutableList.builder();
        if (step.stopsRunning()
                && step.before().phase() instanceof AwaitingCode awaiting
                && !new Typed(step.profile().entry(), awaiting.entry()).nothing()) {
            signals.add(new EntryDiscarded());
        }
        if (interrupted(step)) {
            signals.add(new WaitInterrupted());
        }
        if (step.startsRunning() && phase(step) instanceof Verifying) {
            signals.add(step.query());
        }
        return signals.build();
    }

    /** The battery interrupts a wait in force and a suspended one; a cut only one that ran. */
    private static boolean interrupted(Step step) {
        LockPhase phase = step.before().phase();
        if (step.event() instanceof BatteryDisconnected) {
            return !Waits.left(phase).isZero();
        }
        return phase instanceof Waiting && Interruptions.cuts(step);
    }

    private static Duration left(Step step) {
        return Stands.interrupted(
                step.profile(),
                Interruptions.rule(step),
                Waits.left(step.before().phase()),
                step.before().wrongAttempts());
    }
}
