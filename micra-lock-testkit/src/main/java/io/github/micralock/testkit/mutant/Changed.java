// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import com.google.common.collect.Comparators;
import io.github.micralock.api.LockState;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.testkit.expected.Waits;
import java.time.Duration;
import org.checkerframework.common.value.qual.IntRange;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** States with one part changed, as far as a state lets itself be changed. */
final class Changed {

    private Changed() {}

    /** Another count; none while the unit plays, and at least one in a wait. */
    @SideEffectFree
    static LockState count(LockState state, int wrongAttempts) {
        if (state.phase() instanceof Operating) {
            return state;
        }
        return new LockState(
                state.supply(),
                atLeast(Waits.left(state.phase()).isZero() ? 0 : 1, wrongAttempts),
                state.onProbation(),
                state.linked(),
                state.phase());
    }

    @SideEffectFree
    static LockState oneMore(LockState state) {
        return count(state, countAfter(state.wrongAttempts()));
    }

    /** The count after one wrong code more; the highest there is stays (R28). */
    @Pure
    static int countAfter(int wrongAttempts) {
        return Math.max(wrongAttempts, wrongAttempts + 1);
    }

    @SideEffectFree
    static LockState probation(LockState state, boolean onProbation) {
        return state.phase() instanceof Operating
                ? state
                : new LockState(state.supply(), state.wrongAttempts(), onProbation, state.linked(), state.phase());
    }

    @SideEffectFree
    static LockState linked(LockState state, boolean linked) {
        return new LockState(state.supply(), state.wrongAttempts(), state.onProbation(), linked, state.phase());
    }

    /** The unit plays; without a battery it cannot. */
    @SideEffectFree
    static LockState playing(LockState state, boolean linked) {
        return state.supply().permanentFeed()
                ? new LockState(state.supply(), 0, false, linked, new Operating(Duration.ZERO))
                : state;
    }

    /** So much left of the wait, which is over if that is nothing. */
    @SideEffectFree
    static LockState wait(LockProfile profile, LockState state, Duration left) {
        if (state.phase() instanceof Verifying verifying) {
            return state.withPhase(new Verifying(verifying.timeOut(), left));
        }
        return state.phase() instanceof Waiting ? state.withPhase(penalty(profile, left)) : state;
    }

    /** The wait over again from its beginning, if that makes it longer. */
    @SideEffectFree
    static LockState restarted(LockProfile profile, LockState state) {
        Duration left = Waits.left(state.phase());
        return left.isZero()
                ? state
                : wait(profile, state, Comparators.max(left, Penalties.of(profile, state.wrongAttempts())));
    }

    /** A wait of which so much is left, and something that caused it. */
    @SideEffectFree
    static LockState waiting(LockState state, Duration left) {
        return new LockState(
                state.supply(),
                atLeast(1, state.wrongAttempts()),
                state.onProbation(),
                state.linked(),
                new Waiting(left));
    }

    @SideEffectFree
    static LockPhase penalty(LockProfile profile, Duration penalty) {
        return penalty.isZero() ? nothingTyped(profile) : new Waiting(penalty);
    }

    @SideEffectFree
    static AwaitingCode nothingTyped(LockProfile profile) {
        return new AwaitingCode(profile.entry().nothingTyped(), Duration.ZERO);
    }

    @SideEffectFree
    static LockPhase beginning(LockProfile profile) {
        return profile.link().asksImmobiliser()
                ? new Verifying(profile.link().timeOut(), Duration.ZERO)
                : nothingTyped(profile);
    }

    @Pure
    private static @IntRange(from = 0) int atLeast(@IntRange(from = 0, to = 1) int least, int number) {
        return number < least ? least : number;
    }
}
