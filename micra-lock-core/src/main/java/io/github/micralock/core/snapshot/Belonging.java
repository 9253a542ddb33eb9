// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.snapshot;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.LockProfile;
import java.time.Duration;
import org.checkerframework.common.value.qual.IntRange;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * Which states belong to a profile, as far as a state alone shows it. What every state must be is checked by {@link
 * LockState} itself. Each message begins with the component that is wrong.
 */
@Immutable
final class Belonging implements LockPhase.Cases<LockState, LockState> {

    private final LockProfile profile;

    @SideEffectFree
    Belonging(LockProfile profile) {
        this.profile = profile;
    }

    @Pure
    int codeLength() {
        return profile.entry().codeLength();
    }

    /** The same state; never one that contradicts the profile. */
    @SideEffectFree
    LockState checked(LockState state) {
        checkArgument(
                !state.onProbation()
                        || (profile.limit().boundsTriesAfterReset()
                                && profile.link().takesCode()),
                "onProbation must be no where a reset bounds no tries (R17), was yes");
        checkArgument(
                !state.linked() || profile.link().asksImmobiliser(),
                "linked must be no where the unit has no link (R18), was yes");
        int wrong = state.wrongAttempts();
        checkArgument(
                triesLeft(Math.max(1, wrong) - 1, state.onProbation()) > 0,
                "wrongAttempts must not exceed the limit (R12, R17), was %s",
                wrong);
        checkArgument(
                (triesLeft(wrong, state.onProbation()) == 0) == (state.phase() instanceof LockedForGood),
                "phase must be LockedForGood exactly at the limit (R12, R17), was %s at wrongAttempts %s",
                PhaseForm.of(state.phase()).word(),
                wrong);
        return state.phase().match(state, this);
    }

    @SideEffectFree
    private int triesLeft(@IntRange(from = 0) int wrong, boolean onProbation) {
        return profile.limit().attemptsLeft(wrong, onProbation).orElse(1);
    }

    @Override
    @SideEffectFree
    public LockState operating(LockState state, Operating phase) {
        checkArgument(
                phase.arming().compareTo(profile.arming().grace()) <= 0,
                "arming must be at most arming.grace %s (R5), was %s",
                profile.arming().grace(),
                phase.arming());
        checkArgument(
                state.supply().running() || !profile.link().asksImmobiliser(),
                "phase must be Verifying while a linked unit does not run (R6), was Operating");
        return state;
    }

    @Override
    @SideEffectFree
    public LockState awaitingCode(LockState state, AwaitingCode phase) {
        CodeEntry entry = phase.entry();
        checkTakesCode(phase);
        checkArgument(entry.length() == codeLength(), "entry must have %s positions (R7), was %s", codeLength(), entry);
        checkArgument(
                profile.entry().digits().containsAll(entry),
                "entry must have digits %s to %s (R7), was %s",
                profile.entry().digits().first(),
                profile.entry().digits().last(),
                entry);
        checkArgument(
                !profile.entry().style().judgesLastDigit() || isTypedInPart(entry),
                "entry must be typed from the left, and judged with the last digit (R7), was %s",
                entry);
        Duration settle = profile.entry().settling(entry);
        checkArgument(
                phase.settling().compareTo(settle) <= 0 && phase.settling().isZero() == settle.isZero(),
                "settling must be above zero and at most %s, or zero if that is (R8), was %s at entry %s",
                settle,
                phase.settling(),
                entry);
        return state;
    }

    /** Whether the touched digits come first, and some are left. */
    @SideEffectFree
    private static boolean isTypedInPart(CodeEntry entry) {
        return entry.toString().indexOf('_') == entry.touched();
    }

    @Override
    @SideEffectFree
    public LockState waiting(LockState state, Waiting phase) {
        checkTakesCode(phase);
        checkPenalty("remaining", phase.remaining(), state);
        return state;
    }

    @Override
    @SideEffectFree
    public LockState verifying(LockState state, Verifying phase) {
        Duration timeOut = profile.link().timeOut();
        checkArgument(
                profile.link().asksImmobiliser(),
                "phase must not be Verifying where the unit has no link (R18), was Verifying");
        checkArgument(
                phase.timeOut().compareTo(timeOut) <= 0 && phase.timeOut().isZero() == timeOut.isZero(),
                "timeOut must be above zero and at most %s, or zero if that is (R20), was %s",
                timeOut,
                phase.timeOut());
        checkArgument(
                phase.suspendedWait().isZero() || profile.link().takesCode(),
                "suspendedWait must be zero where the unit takes no code (R31), was %s",
                phase.suspendedWait());
        checkPenalty("suspendedWait", phase.suspendedWait(), state);
        return state;
    }

    @Override
    @SideEffectFree
    public LockState linkRefused(LockState state, LinkRefused phase) {
        checkArgument(
                profile.link() instanceof LinkOnly,
                "phase must not be LinkRefused where no refusal lasts (R18), was LinkRefused");
        return state;
    }

    @Override
    @SideEffectFree
    public LockState lockedForGood(LockState state, LockedForGood phase) {
        return state;
    }

    @SideEffectFree
    private void checkTakesCode(LockPhase phase) {
        checkArgument(
                profile.link().takesCode(),
                "phase must not take a code where the unit takes none (R18), was %s",
                PhaseForm.of(phase).word());
    }

    @SideEffectFree
    private void checkPenalty(String component, Duration wait, LockState state) {
        Duration penalty = profile.penalties().penalty(Math.max(1, state.wrongAttempts()));
        checkArgument(
                wait.compareTo(penalty) <= 0,
                "%s must be at most the penalty of attempt %s, %s (R11), was %s",
                component,
                state.wrongAttempts(),
                penalty,
                wait);
    }
}
