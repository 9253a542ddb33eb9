// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core;

import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockState;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** The transition table: for each phase the file that says what happens there. */
@Immutable
final class TransitionTable {

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
        LockPhase phase = state.phase();
        if (phase instanceof AwaitingCode) {
            return fromAwaitingCode;
        }
        if (phase instanceof Waiting) {
            return fromWaiting;
        }
        if (phase instanceof Operating) {
            return fromOperating;
        }
        if (phase instanceof LockedForGood) {
            return fromLockedForGood;
        }
        return phase instanceof Verifying ? fromVerifying : fromLinkRefused;
    }
}
