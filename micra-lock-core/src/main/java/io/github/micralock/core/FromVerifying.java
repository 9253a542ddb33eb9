// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.event.ImmobiliserReplied;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.link.ImmobiliserReply;
import io.github.micralock.api.link.RefusalReason;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.signal.LinkConfirmed;
import io.github.micralock.api.signal.LinkRejected;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.api.signal.ReArmed;
import io.github.micralock.api.signal.WaitInterrupted;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** What each event does to a unit that asks its immobiliser, or will as soon as it runs. */
@Immutable
final class FromVerifying extends CountingRules {

    @SideEffectFree
    FromVerifying(HeadUnit unit) {
        super(unit);
    }

    /** R6, R15: whoever stops running has asked nothing yet. */
    @Override
    @SideEffectFree
    LockState resupplied(LockState state, Supply after) {
        Duration left = losesBattery(state, after)
                ? unit.interrupted(
                        unit.profile().waiting().onBatteryLoss(), suspendedWait(state), state.wrongAttempts())
                : suspendedWait(state);
        boolean asksOn = state.supply().running() && after.running();
        return state.with(after, asksOn ? state.phase() : unit.resumed(left));
    }

    @Pure
    private static boolean losesBattery(LockState state, Supply after) {
        return state.supply().permanentFeed()
                && !after.permanentFeed()
                && !suspendedWait(state).isZero();
    }

    /** R19, R20, R31. */
    @Override
    @SideEffectFree
    LockState immobiliserReplied(LockState state, ImmobiliserReplied event) {
        if (!unit.asksImmobiliser() || !state.supply().running()) {
            return state;
        }
        return event.reply() == ImmobiliserReply.CONFIRMED
                ? new LockState(state.supply(), 0, false, true, new Operating(Duration.ZERO))
                : expired(state);
    }

    @Override
    @Pure
    Duration due(LockState state) {
        return state.supply().running() ? state.phase().countdown() : Duration.ZERO;
    }

    @Override
    @SideEffectFree
    LockState counted(LockState state, Duration elapsed) {
        return state.withPhase(new Verifying(due(state).minus(elapsed), suspendedWait(state)));
    }

    /** R20, R31: silence is a refusal, and neither is an attempt (R21). */
    @Override
    @SideEffectFree
    LockState expired(LockState state) {
        return state.withPhase(unit.refused(state.linked(), suspendedWait(state)));
    }

    @Override
    @SideEffectFree
    ImmutableList<LockSignal> signals(LockState before, LockEvent event, LockState after) {
        if (event instanceof ImmobiliserReplied replied) {
            return ImmutableList.of(
                    replied.reply() == ImmobiliserReply.CONFIRMED
                            ? new LinkConfirmed()
                            : new LinkRejected(RefusalReason.REFUSED));
        }
        if (event instanceof TimePassed) {
            return ImmutableList.of(new LinkRejected(RefusalReason.TIMED_OUT));
        }
        if (event instanceof DealerReset) {
            return Signals.join(new ReArmed(), unit.query(after));
        }
        if (losesBattery(before, after.supply())) {
            return ImmutableList.of(new WaitInterrupted());
        }
        return before.supply().running() ? ImmutableList.of() : unit.query(after);
    }

    @Pure
    private static Duration suspendedWait(LockState state) {
        return ((Verifying) state.phase()).suspendedWait();
    }
}
