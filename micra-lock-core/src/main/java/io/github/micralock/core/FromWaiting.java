// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.WaitingRules;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.api.signal.ReArmed;
import io.github.micralock.api.signal.WaitInterrupted;
import io.github.micralock.api.signal.WaitServed;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** What each event does to a unit that serves a penalty: no press is taken (R13). */
@Immutable
final class FromWaiting extends CountingRules {

    private final WaitingRules rules;

    @SideEffectFree
    FromWaiting(HeadUnit unit) {
        super(unit);
        rules = unit.profile().waiting();
    }

    /** R5, R14, R15, R31. */
    @Override
    @SideEffectFree
    LockState resupplied(LockState state, Supply after) {
        if (unit.forgets(after)) {
            return unit.forgotten(state, after);
        }
        Duration left = unit.interrupted(
                interruption(state.supply(), after), state.phase().countdown(), state.wrongAttempts());
        boolean runsOn = state.supply().running() && after.running();
        return state.with(after, runsOn ? unit.waiting(left) : unit.resumed(left));
    }

    @Pure
    private Interruption interruption(Supply before, Supply after) {
        if (!interrupts(before, after)) {
            return Interruption.PAUSE;
        }
        return after.permanentFeed() ? rules.onSupplyLoss() : rules.onBatteryLoss();
    }

    /** R15: the battery's going always interrupts, that of the supply condition only a wait that ran. */
    @Pure
    private boolean interrupts(Supply before, Supply after) {
        return before.permanentFeed()
                && (!after.permanentFeed()
                        || (rules.runsWhile().holds(before)
                                && !rules.runsWhile().holds(after)));
    }

    @Override
    @Pure
    Duration due(LockState state) {
        return rules.runsWhile().holds(state.supply()) ? state.phase().countdown() : Duration.ZERO;
    }

    @Override
    @SideEffectFree
    LockState counted(LockState state, Duration elapsed) {
        return state.withPhase(new Waiting(due(state).minus(elapsed)));
    }

    /** R16. */
    @Override
    @SideEffectFree
    LockState expired(LockState state) {
        return state.withPhase(unit.nothingTyped());
    }

    @Override
    @SideEffectFree
    ImmutableList<LockSignal> signals(LockState before, LockEvent event, LockState after) {
        if (event instanceof TimePassed) {
            return ImmutableList.of(new WaitServed());
        }
        if (event instanceof DealerReset) {
            return Signals.join(new ReArmed(), unit.query(after));
        }
        return interrupts(before.supply(), after.supply())
                ? Signals.join(new WaitInterrupted(), unit.query(after))
                : unit.query(after);
    }
}
