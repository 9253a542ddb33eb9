// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.wording;

import io.github.micralock.api.LockState;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** What a lock is doing, in a sentence. */
public final class PhaseWords implements LockPhase.Cases<Boolean, String> {

    private static final PhaseWords WORDS = new PhaseWords();

    private PhaseWords() {}

    /**
     * Returns what a lock is doing.
     *
     * @param state where it is
     * @return half a sentence that begins with the radio
     */
    public static String of(LockState state) {
        return state.phase().match(state.supply().running(), WORDS);
    }

    @Override
    @SideEffectFree
    public String operating(Boolean running, Operating phase) {
        return running ? "the radio plays" : "the radio is open, and off";
    }

    @Override
    @SideEffectFree
    public String awaitingCode(Boolean running, AwaitingCode phase) {
        return running ? "the radio wants its code" : "the radio is locked, and off";
    }

    @Override
    @SideEffectFree
    public String waiting(Boolean running, Waiting phase) {
        return "the radio makes its user wait";
    }

    @Override
    @SideEffectFree
    public String verifying(Boolean running, Verifying phase) {
        return "the radio looks for its immobiliser";
    }

    @Override
    @SideEffectFree
    public String linkRefused(Boolean running, LinkRefused phase) {
        return "the radio was refused by its immobiliser";
    }

    @Override
    @SideEffectFree
    public String lockedForGood(Boolean running, LockedForGood phase) {
        return "the radio is locked for good";
    }
}
