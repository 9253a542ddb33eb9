// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.api.signal.ReArmed;
import io.github.micralock.api.supply.Supply;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** What each event does to a unit that only a dealer can help: nothing (R17, P3). */
@Immutable
final class FromLockedForGood extends PhaseRules {

    @SideEffectFree
    FromLockedForGood(HeadUnit unit) {
        super(unit);
    }

    /** R5: nothing but a memory that is volatile lets go of it. */
    @Override
    @SideEffectFree
    LockState resupplied(LockState state, Supply after) {
        return unit.forgets(after) ? unit.forgotten(state, after) : state.with(after, state.phase());
    }

    @Override
    @SideEffectFree
    ImmutableList<LockSignal> signals(LockState before, LockEvent event, LockState after) {
        return event instanceof DealerReset ? Signals.join(new ReArmed(), unit.query(after)) : ImmutableList.of();
    }
}
