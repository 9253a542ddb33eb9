// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core;

import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockState;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** The transition table: for each phase the file that says what happens there. */
@Immutable
final class TransitionTable implements LockPhase.Cases<LockState, PhaseRules> {

    private final FromOperating fromOperating;
    private final FromAwaitingCode fromAwaitingCode;
    private final FromWaiting fromWaiting;
    private final FromVerifying fromVerifying;
    private final FromLinkRefused fromLinkRefused;
    private final FromLockedForGood fromLockedForGood;

    @SideEffectFree
    TransitionTable(HeadUnit unit) {
        fromOperating = new FromOperating(unit);
        fromAwaitingCode = new FromAwaitingCode(unit);
        fromWaiting = new FromWaiting(unit);
        fromVerifying = new FromVerifying(unit);
        fromLinkRefused = new FromLinkRefused(unit);
        fromLockedForGood = new FromLockedForGood(unit);
    }

    @SideEffectFree
    PhaseRules rules(LockState state) {
        return state.phase().match(state, this);
    }

    @Override
    @Pure
    public PhaseRules operating(LockState state, Operating phase) {
        return fromOperating;
    }

    @Override
    @Pure
    public PhaseRules awaitingCode(LockState state, AwaitingCode phase) {
        return fromAwaitingCode;
    }

    @Override
    @Pure
    public PhaseRules waiting(LockState state, Waiting phase) {
        return fromWaiting;
    }

    @Override
    @Pure
    public PhaseRules verifying(LockState state, Verifying phase) {
        return fromVerifying;
    }

    @Override
    @Pure
    public PhaseRules linkRefused(LockState state, LinkRefused phase) {
        return fromLinkRefused;
    }

    @Override
    @Pure
    public PhaseRules lockedForGood(LockState state, LockedForGood phase) {
        return fromLockedForGood;
    }
}
