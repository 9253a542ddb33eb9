// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.profile.AfterRefusal;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.api.signal.ReArmed;
import io.github.micralock.api.supply.Supply;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** What each event does to a unit whose immobiliser is the wrong one, or silent. */
@Immutable
final class FromLinkRefused extends PhaseRules {

    @SideEffectFree
    FromLinkRefused(HeadUnit unit) {
        super(unit);
    }

    /** R6, R20: the next start asks again, unless the refusal sticks until a dealer comes. */
    @Override
    @SideEffectFree
    LockState resupplied(LockState state, Supply after) {
        boolean refusedOn = (state.supply().running() && after.running()) || sticks(state);
        return state.with(after, refusedOn ? state.phase() : unit.beginning());
    }

    /** R19, R20: only a unit that was linked can be refused for good. */
    @Pure
    private boolean sticks(LockState state) {
        return state.linked()
                && unit.profile().link() instanceof LinkOnly link
                && link.afterRefusal() == AfterRefusal.UNTIL_DEALER;
    }

    @Override
    @SideEffectFree
    ImmutableList<LockSignal> signals(LockState before, LockEvent event, LockState after) {
        return event instanceof DealerReset ? Signals.join(new ReArmed(), unit.query(after)) : unit.query(after);
    }
}
