// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** Equal states of which no part is the same object. */
final class Copies implements LockPhase.Cases<LockState, LockPhase> {

    private static final Copies COPIES = new Copies();

    private Copies() {}

    static LockState of(LockState state) {
        Supply supply = state.supply();
        return new LockState(
                new Supply(supply.ignition(), supply.switchedOn(), supply.batteryConnected()),
                state.wrongAttempts(),
                state.onProbation(),
                state.linked(),
                state.phase().match(state, COPIES));
    }

    @Override
    @SideEffectFree
    public LockPhase operating(LockState state, Operating phase) {
        return new Operating(copy(phase.arming()));
    }

    @Override
    @SideEffectFree
    public LockPhase awaitingCode(LockState state, AwaitingCode phase) {
        return new AwaitingCode(CodeEntry.parse(phase.entry().toString()), copy(phase.settling()));
    }

    @Override
    @SideEffectFree
    public LockPhase waiting(LockState state, Waiting phase) {
        return new Waiting(copy(phase.remaining()));
    }

    @Override
    @SideEffectFree
    public LockPhase verifying(LockState state, Verifying phase) {
        return new Verifying(copy(phase.timeOut()), copy(phase.suspendedWait()));
    }

    @Override
    @SideEffectFree
    public LockPhase linkRefused(LockState state, LinkRefused phase) {
        return new LinkRefused();
    }

    @Override
    @SideEffectFree
    public LockPhase lockedForGood(LockState state, LockedForGood phase) {
        return new LockedForGood();
    }

    @SideEffectFree
    private static Duration copy(Duration duration) {
        return Duration.parse(duration.toString());
    }
}
