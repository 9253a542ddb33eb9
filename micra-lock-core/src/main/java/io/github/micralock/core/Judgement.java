// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.signal.AttemptRecorded;
import io.github.micralock.api.signal.CodeAccepted;
import io.github.micralock.api.signal.CodeRejected;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.api.signal.PermanentlyLocked;
import io.github.micralock.api.signal.WaitStarted;
import java.time.Duration;
import java.util.OptionalInt;
import org.checkerframework.common.value.qual.IntRange;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** What follows when an entry is compared with the code (R9-R12). */
@Immutable
final class Judgement {

    private final HeadUnit unit;

    @SideEffectFree
    Judgement(HeadUnit unit) {
        this.unit = unit;
    }

    @SideEffectFree
    LockState judged(LockState state, CodeEntry entry) {
        if (unit.opensWith(entry)) {
            return new LockState(state.supply(), 0, false, state.linked(), new Operating(Duration.ZERO));
        }
        int wrong = attempt(state);
        OptionalInt left = unit.profile().limit().attemptsLeft(wrong, state.onProbation());
        LockPhase phase = left.orElse(1) == 0
                ? new LockedForGood()
                : unit.waiting(unit.profile().penalties().penalty(wrong));
        return new LockState(state.supply(), wrong, state.onProbation(), state.linked(), phase);
    }

    /** R9: the attempt is on record before its result can be seen. */
    @SideEffectFree
    ImmutableList<LockSignal> signals(LockState before, LockState after) {
        LockSignal recorded = new AttemptRecorded(attempt(before));
        if (after.phase() instanceof Operating) {
            return ImmutableList.of(recorded, new CodeAccepted());
        }
        LockSignal rejected = new CodeRejected(attempt(before));
        if (after.phase() instanceof Waiting waiting) {
            return ImmutableList.of(recorded, rejected, new WaitStarted(waiting.remaining()));
        }
        return after.phase() instanceof LockedForGood
                ? ImmutableList.of(recorded, rejected, new PermanentlyLocked())
                : ImmutableList.of(recorded, rejected);
    }

    /** The number of the try; it stands still at the highest there is, so that the machine stays total. */
    @Pure
    private static @IntRange(from = 1) int attempt(LockState state) {
        int wrong = state.wrongAttempts();
        return wrong < Integer.MAX_VALUE ? wrong + 1 : wrong;
    }
}
