// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.LockState;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import tlc2.value.impl.Value;

/** What a state of the Java is in the specification. A countdown off the grid has no place there, and is refused. */
final class StateRecord implements LockPhase.Cases<LockState, Value> {

    private final Instance instance;

    StateRecord(Instance instance) {
        this.instance = instance;
    }

    Value of(LockState state) {
        return state.phase().match(state, this);
    }

    private Value with(LockState state, String phase, Kind entry, int held) {
        return Values.record(ImmutableMap.<String, Object>builder()
                .put("key", state.supply().ignition().name())
                .put("switch", state.supply().switchedOn())
                .put("battery", state.supply().batteryConnected())
                .put("attempts", state.wrongAttempts())
                .put("probation", state.onProbation())
                .put("linked", state.linked())
                .put("phase", phase)
                .put("left", instance.grid().ticks(state.phase().countdown()))
                .put("held", held)
                .put("entry", entry.name())
                .buildOrThrow());
    }

    @Override
    public Value operating(LockState state, Operating phase) {
        return with(state, "OPERATING", Kind.NOTHING, 0);
    }

    @Override
    public Value awaitingCode(LockState state, AwaitingCode phase) {
        Typist typist = instance.typist();
        return with(state, "AWAITING_CODE", Kind.of(phase.entry(), typist.rules(), typist.code()), 0);
    }

    @Override
    public Value waiting(LockState state, Waiting phase) {
        return with(state, "WAITING", Kind.NOTHING, 0);
    }

    @Override
    public Value verifying(LockState state, Verifying phase) {
        return with(state, "VERIFYING", Kind.NOTHING, instance.grid().ticks(phase.suspendedWait()));
    }

    @Override
    public Value linkRefused(LockState state, LinkRefused phase) {
        return with(state, "LINK_REFUSED", Kind.NOTHING, 0);
    }

    @Override
    public Value lockedForGood(LockState state, LockedForGood phase) {
        return with(state, "LOCKED_FOR_GOOD", Kind.NOTHING, 0);
    }
}
