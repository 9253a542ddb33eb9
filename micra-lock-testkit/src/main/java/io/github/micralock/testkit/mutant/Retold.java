// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.signal.AttemptRecorded;
import io.github.micralock.api.signal.CodeAccepted;
import io.github.micralock.api.signal.CodeRejected;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.Ignored;
import io.github.micralock.api.signal.ImmobiliserQueried;
import io.github.micralock.api.signal.LockSignal;
import io.github.micralock.api.signal.PermanentlyLocked;
import io.github.micralock.api.signal.WaitServed;
import io.github.micralock.api.signal.WaitStarted;
import java.util.function.Predicate;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** The signals of a step that leads elsewhere than the right one: what the lock that made it would tell of it. */
final class Retold {

    private Retold() {}

    @SideEffectFree
    static ImmutableList<LockSignal> of(Transition right, LockState after) {
        for (LockSignal signal : right.signals()) {
            if (signal instanceof AttemptRecorded recorded) {
                return judged(recorded, after);
            }
        }
        boolean asks = after.phase() instanceof Verifying && after.supply().running();
        boolean waits = after.phase() instanceof Waiting;
        return filtered(
                withoutFaceplates(right.signals()),
                signal -> !(signal instanceof Ignored
                        || (signal instanceof ImmobiliserQueried && !asks)
                        || (signal instanceof WaitServed && waits)));
    }

    @SideEffectFree
    private static ImmutableList<LockSignal> judged(AttemptRecorded recorded, LockState after) {
        if (after.phase() instanceof Operating) {
            return ImmutableList.of(recorded, new CodeAccepted());
        }
        LockSignal rejected = new CodeRejected(recorded.attempt());
        if (after.phase() instanceof Waiting waiting) {
            return ImmutableList.of(recorded, rejected, new WaitStarted(waiting.remaining()));
        }
        return after.phase() instanceof LockedForGood
                ? ImmutableList.of(recorded, rejected, new PermanentlyLocked())
                : ImmutableList.of(recorded, rejected);
    }

    @Pure
    static boolean contains(ImmutableList<LockSignal> signals, Class<? extends LockSignal> kind) {
        for (LockSignal signal : signals) {
            if (kind.isInstance(signal)) {
                return true;
            }
        }
        return false;
    }

    @SideEffectFree
    static ImmutableList<LockSignal> withoutFaceplates(ImmutableList<LockSignal> signals) {
        return filtered(signals, signal -> !(signal instanceof FaceplateChanged));
    }

    @SideEffectFree
    @SuppressWarnings("allcheckers:purity.call") // a stream over an immutable list; writes to nothing
    static ImmutableList<LockSignal> filtered(ImmutableList<LockSignal> signals, Predicate<? super LockSignal> kept) {
        return signals.stream().filter(kept).collect(ImmutableList.toImmutableList());
    }

    @SideEffectFree
    @SuppressWarnings("allcheckers:purity.call") // a builder that nobody else sees
    static ImmutableList<LockSignal> join(ImmutableList<LockSignal> first, ImmutableList<LockSignal> then) {
        return first.isEmpty()
                ? then
                : ImmutableList.<LockSignal>builder().addAll(first).addAll(then).build();
    }
}
