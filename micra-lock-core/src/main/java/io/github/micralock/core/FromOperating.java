// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.event.LinkLost;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.link.RefusalReason;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.signal.LinkRejected;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.api.signal.ReArmed;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** What each event does to a unit that plays. */
@Immutable
final class FromOperating extends CountingRules {

    @SideEffectFree
    FromOperating(HeadUnit unit) {
        super(unit);
    }

    /** R5, R6. */
    @Override
    @SideEffectFree
    LockState resupplied(LockState state, Supply after) {
        if (unit.asksImmobiliser()) {
            boolean runsOn = state.supply().running() && after.running();
            return state.with(after, runsOn ? state.phase() : unit.beginning());
        }
        if (after.permanentFeed()) {
            return state.with(after, new Operating(Duration.ZERO));
        }
        return state.with(after, state.supply().permanentFeed() ? unfed() : state.phase());
    }

    /** R5: without a battery the lock arms at once, or after its grace time. */
    @SideEffectFree
    private LockPhase unfed() {
        Duration grace = unit.profile().arming().grace();
        return grace.isZero() ? unit.nothingTyped() : new Operating(grace);
    }

    @Override
    @Pure
    Duration due(LockState state) {
        return state.phase().countdown();
    }

    @Override
    @SideEffectFree
    LockState counted(LockState state, Duration elapsed) {
        return state.withPhase(new Operating(due(state).minus(elapsed)));
    }

    @Override
    @SideEffectFree
    LockState expired(LockState state) {
        return state.withPhase(unit.beginning());
    }

    /** R22: a link that breaks leads where a refusal leads. */
    @Override
    @SideEffectFree
    LockState linkLost(LockState state, LinkLost event) {
        return unit.asksImmobiliser() && state.supply().running()
                ? state.withPhase(unit.refused(state.linked(), Duration.ZERO))
                : state;
    }

    /** R17, R24: a unit that plays has nothing to reset but its link. */
    @Override
    @SideEffectFree
    LockState dealerReset(LockState state, DealerReset event) {
        return unit.asksImmobiliser() ? super.dealerReset(state, event) : state;
    }

    @Override
    @SideEffectFree
    ImmutableList<LockSignal> signals(LockState before, LockEvent event, LockState after) {
        if (event instanceof LinkLost) {
            return Signals.join(new LinkRejected(RefusalReason.LINK_LOST), unit.query(after));
        }
        return event instanceof DealerReset ? Signals.join(new ReArmed(), unit.query(after)) : unit.query(after);
    }
}
