// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.exhaustive;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.link.QueryPurpose;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.AfterRefusal;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.Memory;
import io.github.micralock.api.signal.EntryDiscarded;
import io.github.micralock.api.signal.ImmobiliserQueried;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.api.signal.WaitInterrupted;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;

/**
 * Section 8 of docs/model.md, written down once more: what a change of the supplies makes of a state.
 *
 * @param profile the make of the unit
 * @param before the state in which they change
 * @param now what they are then
 */
record SupplyTable(LockProfile profile, LockState before, Supply now) {

    LockState after() {
        boolean forgets = !now.batteryConnected() && profile.arming().memory() == Memory.VOLATILE;
        return forgets && !(before.phase() instanceof Operating)
                ? new LockState(now, 0, false, before.linked(), beginning())
                : new LockState(now, before.wrongAttempts(), before.onProbation(), before.linked(), phase());
    }

    private LockPhase phase() {
        LockPhase phase = before.phase();
        if (phase instanceof Operating) {
            return profile.link().asksImmobiliser() ? unlessItRunsOn(beginning()) : arming();
        }
        if (phase instanceof AwaitingCode) {
            return unlessItRunsOn(beginning());
        }
        if (phase instanceof Waiting waiting) {
            Duration left = left(waiting.remaining());
            return profile.link().asksImmobiliser() && !runsOn() ? asking(left) : waiting(left);
        }
        if (phase instanceof Verifying verifying) {
            return unlessItRunsOn(asking(left(verifying.suspendedWait())));
        }
        if (phase instanceof LinkRefused) {
            return before.linked() && sticks() ? phase : unlessItRunsOn(beginning());
        }
        return new LockedForGood();
    }

    private LockPhase unlessItRunsOn(LockPhase other) {
        return runsOn() ? before.phase() : other;
    }

    private LockPhase arming() {
        if (now.batteryConnected()) {
            return new Operating(Duration.ZERO);
        }
        Duration grace = profile.arming().grace();
        return batteryWent() ? (grace.isZero() ? beginning() : new Operating(grace)) : before.phase();
    }

    /** R15. */
    private Duration left(Duration remaining) {
        if (!interrupts()) {
            return remaining;
        }
        Interruption rule = batteryWent()
                ? profile.waiting().onBatteryLoss()
                : profile.waiting().onSupplyLoss();
        return switch (rule) {
            case PAUSE -> remaining;
            case RESTART -> Comparators.max(remaining, profile.penalties().penalty(before.wrongAttempts()));
            case CLEAR -> Duration.ZERO;
        };
    }

    private boolean interrupts() {
        if (before.phase() instanceof Verifying verifying) {
            return batteryWent() && !verifying.suspendedWait().isZero();
        }
        boolean cut = profile.waiting().runsWhile().holds(before.supply())
                && !profile.waiting().runsWhile().holds(now);
        return before.phase() instanceof Waiting && (cut || batteryWent());
    }

    /** What is to be noticed, but for the faceplate (section 5). */
    ImmutableList<LockSignal> signals() {
        ImmutableList.Builder<LockSignal> signals = ImmutableList.builder();
        if (before.phase() instanceof AwaitingCode awaiting && !awaiting.entry().isEmpty() && !runsOn()) {
            signals.add(new EntryDiscarded());
        }
        if (interrupts()) {
            signals.add(new WaitInterrupted());
        }
        if (now.running() && !runsOn() && after().phase() instanceof Verifying) {
            signals.add(new ImmobiliserQueried(
                    SmallUnits.UNIT, before.linked() ? QueryPurpose.VERIFYING : QueryPurpose.ENROLLING));
        }
        return signals.build();
    }

    private boolean runsOn() {
        return before.supply().running() && now.running();
    }

    private boolean batteryWent() {
        return before.supply().batteryConnected() && !now.batteryConnected();
    }

    private boolean sticks() {
        return profile.link() instanceof LinkOnly link && link.afterRefusal() == AfterRefusal.UNTIL_DEALER;
    }

    private LockPhase beginning() {
        return profile.link().asksImmobiliser() ? asking(Duration.ZERO) : nothingTyped();
    }

    private LockPhase asking(Duration suspendedWait) {
        return new Verifying(profile.link().timeOut(), suspendedWait);
    }

    private LockPhase waiting(Duration left) {
        return left.isZero() ? nothingTyped() : new Waiting(left);
    }

    private LockPhase nothingTyped() {
        return new AwaitingCode(profile.entry().nothingTyped(), Duration.ZERO);
    }
}
