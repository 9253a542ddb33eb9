// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.phase;

import com.google.errorprone.annotations.Immutable;
import java.time.Duration;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * What a lock is doing now.
 *
 * <p>A phase never contains the secret code, so it can be shown to anybody.
 */
@Immutable
public sealed interface LockPhase permits AwaitingCode, LinkRefused, LockedForGood, Operating, Verifying, Waiting {

    /**
     * Returns how much time must still count before this phase ends by itself. A countdown that reaches zero has ended
     * its phase, so zero says that nothing counts.
     *
     * @return the countdown of this phase; not negative, zero if it has none
     */
    @Pure
    Duration countdown();

    /**
     * Returns what {@code cases} answers for this phase.
     *
     * @param <C> what the answers depend on besides the phase
     * @param <R> the type of the answer
     * @param context what the answer depends on; handed through, so that the cases can be a constant
     * @param cases one answer for each kind of phase
     * @return the answer for this phase
     */
    @SideEffectFree
    <C, R> R match(C context, Cases<C, R> cases);

    /**
     * One answer for each kind of phase. They answer and do not act, so that a transition can be made of them.
     *
     * @param <C> what the answers depend on besides the phase
     * @param <R> the type of the answer
     */
    interface Cases<C, R> {

        /**
         * Answers for a unit that plays.
         *
         * @param context what the answer depends on besides
         * @param phase the phase
         * @return the answer
         */
        @SideEffectFree
        R operating(C context, Operating phase);

        /**
         * Answers for a unit that takes a code.
         *
         * @param context what the answer depends on besides
         * @param phase the phase
         * @return the answer
         */
        @SideEffectFree
        R awaitingCode(C context, AwaitingCode phase);

        /**
         * Answers for a unit that serves a penalty.
         *
         * @param context what the answer depends on besides
         * @param phase the phase
         * @return the answer
         */
        @SideEffectFree
        R waiting(C context, Waiting phase);

        /**
         * Answers for a unit that asks the immobiliser.
         *
         * @param context what the answer depends on besides
         * @param phase the phase
         * @return the answer
         */
        @SideEffectFree
        R verifying(C context, Verifying phase);

        /**
         * Answers for a unit that the immobiliser refused.
         *
         * @param context what the answer depends on besides
         * @param phase the phase
         * @return the answer
         */
        @SideEffectFree
        R linkRefused(C context, LinkRefused phase);

        /**
         * Answers for a unit that only a dealer can help.
         *
         * @param context what the answer depends on besides
         * @param phase the phase
         * @return the answer
         */
        @SideEffectFree
        R lockedForGood(C context, LockedForGood phase);
    }
}
