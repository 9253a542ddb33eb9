// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.link.QueryPurpose;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.AfterRefusal;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.Memory;
import io.github.micralock.api.signal.ImmobiliserQueried;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import org.checkerframework.common.value.qual.IntRange;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;
import org.jspecify.annotations.Nullable;

/**
 * What one head unit knows and never forgets: its make, its secret code if it takes one, its name; and the phases that
 * follow from its make alone.
 */
@Immutable
final class HeadUnit {

    private final LockProfile profile;
    private final @Nullable SecurityCode code;
    private final UnitIdentity identity;
    private final boolean asksImmobiliser;
    private final boolean isVolatile;
    private final AwaitingCode nothingTyped;
    private final Verifying asking;

    @SideEffectFree
    HeadUnit(LockProfile profile, @Nullable SecurityCode code, UnitIdentity identity) {
        this.profile = profile;
        this.code = code;
        this.identity = identity;
        this.asksImmobiliser = profile.link().asksImmobiliser();
        this.isVolatile = profile.arming().memory() == Memory.VOLATILE;
        this.nothingTyped = new AwaitingCode(profile.entry().nothingTyped(), Duration.ZERO);
        this.asking = new Verifying(profile.link().timeOut(), Duration.ZERO);
    }

    @Pure
    LockProfile profile() {
        return profile;
    }

    @Pure
    boolean asksImmobiliser() {
        return asksImmobiliser;
    }

    /** R10: a unit without a code takes none. */
    @Pure
    boolean opensWith(CodeEntry entry) {
        return code != null && code.matches(entry);
    }

    /** Where a person may type, and has not yet. */
    @Pure
    AwaitingCode nothingTyped() {
        return nothingTyped;
    }

    /** Where a unit stands that has nothing behind it: it asks its immobiliser, or for its code. */
    @Pure
    LockPhase beginning() {
        return asksImmobiliser() ? asking : nothingTyped;
    }

    /** R6, R31: a unit with a link asks, or will as soon as it runs; its wait in force stands still meanwhile. */
    @SideEffectFree
    LockPhase resumed(Duration wait) {
        return asksImmobiliser() ? new Verifying(asking.timeOut(), wait) : waiting(wait);
    }

    /** R11, R31: a wait, or what follows one that is over. */
    @SideEffectFree
    LockPhase waiting(Duration remaining) {
        return remaining.isZero() ? nothingTyped : new Waiting(remaining);
    }

    /** R18-R20, R22, R31: where a unit stands whose immobiliser is the wrong one, or silent. */
    @SideEffectFree
    LockPhase refused(boolean linked, Duration suspendedWait) {
        if (profile.link() instanceof LinkOnly link) {
            return linked && link.afterRefusal() == AfterRefusal.KEEP_SEARCHING ? asking : new LinkRefused();
        }
        return waiting(suspendedWait);
    }

    /** R15: what is left of a wait that lost its supply; nothing brings its end nearer but a rule that clears it (P4). */
    @SideEffectFree
    Duration interrupted(Interruption interruption, Duration remaining, @IntRange(from = 0) int wrongAttempts) {
        return switch (interruption) {
            case PAUSE -> remaining;
            case RESTART -> Comparators.max(remaining, profile.penalties().penalty(Math.max(1, wrongAttempts)));
            case CLEAR -> Duration.ZERO;
        };
    }

    /** R5: whether the lock has no battery and remembers nothing without one. */
    @Pure
    boolean forgets(Supply supply) {
        return isVolatile && !supply.permanentFeed();
    }

    /** R5: the state of a lock that has forgotten. */
    @SideEffectFree
    LockState forgotten(LockState state, Supply after) {
        return new LockState(after, 0, false, state.linked(), beginning());
    }

    /** R17, R24: nothing is unlocked, and everything is forgotten. */
    @SideEffectFree
    LockState reArmed(LockState state) {
        boolean onProbation = profile.link().takesCode() && profile.limit().boundsTriesAfterReset();
        return new LockState(state.supply(), 0, onProbation, false, beginning());
    }

    /** R19, R20: what the immobiliser hears of a unit that has just begun to ask. */
    @SideEffectFree
    ImmutableList<LockSignal> query(LockState state) {
        return state.phase() instanceof Verifying && state.supply().running()
                ? ImmutableList.of(new ImmobiliserQueried(
                        identity, state.linked() ? QueryPurpose.VERIFYING : QueryPurpose.ENROLLING))
                : ImmutableList.of();
    }
}
