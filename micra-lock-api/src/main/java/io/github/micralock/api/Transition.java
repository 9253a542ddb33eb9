// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.signal.Ignored;
import io.github.micralock.api.signal.LockSignal;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * One step of a lock: where it was, what happened, where it is, and what an observer noticed.
 *
 * @param before the state in which the event happened
 * @param event what happened
 * @param after the state that followed
 * @param signals what an observer noticed, in order; empty if there was nothing to notice, as when the key goes from LOCK
 *     to OFF or a wait goes on
 */
@Immutable
public record Transition(LockState before, LockEvent event, LockState after, ImmutableList<LockSignal> signals) {

    /** Rejects a step that is ignored and yet noticed, or leads elsewhere. */
    @SideEffectFree
    public Transition {
        for (int index = 0; index < signals.size(); index++) {
            LockSignal signal = signals.get(index);
            if (signal instanceof Ignored) {
                checkArgument(
                        signals.size() == 1, "signals must hold Ignored alone (model, section 4), was %s", signals);
                checkArgument(after.equals(before), "after must equal before where %s, was %s", signal, after);
            }
        }
    }

    /**
     * Says whether the event made no sense and was ignored.
     *
     * @return true if the only signal is {@link Ignored}, which says why
     */
    @Pure
    public boolean ignored() {
        return signals.size() == 1 && signals.get(0) instanceof Ignored;
    }
}
