// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import io.github.micralock.api.LockState;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** What is left of a state when its countdown is not looked at. */
final class Stripped implements LockPhase.Cases<LockState, String> {

    private static final Stripped STRIPPED = new Stripped();

    private Stripped() {}

    static String of(LockState state) {
        return String.join(
                ", ",
                state.supply().toString(),
                state.wrongAttempts() + " wrong",
                "probation " + state.onProbation(),
                "linked " + state.linked(),
                state.phase().match(state, STRIPPED));
    }

    @Override
    @SideEffectFree
    public String operating(LockState state, Operating phase) {
        return "Operating";
    }

    @Override
    @SideEffectFree
    public String awaitingCode(LockState state, AwaitingCode phase) {
        return "AwaitingCode " + phase.entry();
    }

    @Override
    @SideEffectFree
    public String waiting(LockState state, Waiting phase) {
        return "Waiting";
    }

    @Override
    @SideEffectFree
    public String verifying(LockState state, Verifying phase) {
        return "Verifying " + phase.suspendedWait();
    }

    @Override
    @SideEffectFree
    public String linkRefused(LockState state, LinkRefused phase) {
        return "LinkRefused";
    }

    @Override
    @SideEffectFree
    public String lockedForGood(LockState state, LockedForGood phase) {
        return "LockedForGood";
    }
}
