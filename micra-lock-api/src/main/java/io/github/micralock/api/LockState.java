// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.supply.Supply;
import org.checkerframework.common.value.qual.IntRange;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * The whole state of a lock, as a value: equal states behave equally for ever (P9).
 *
 * <p>It holds remaining durations and never instants, so it survives any pause, reboot or time zone, and it never
 * contains the secret code. A state that no history produces is refused where this shows in the state alone.
 *
 * @param supply what feeds the unit
 * @param wrongAttempts how many wrong entries there have been in a row; at least 0
 * @param onProbation whether a dealer's reset has left the unit with a bounded number of tries (R17)
 * @param linked whether the unit is linked to an immobiliser (R19)
 * @param phase what the lock is doing
 */
@Immutable
public record LockState(
        Supply supply, @IntRange(from = 0) int wrongAttempts, boolean onProbation, boolean linked, LockPhase phase) {

    /** Rejects a state that no history produces, where this shows in the state alone. */
    @SideEffectFree
    public LockState {
        checkArgument(wrongAttempts >= 0, "wrongAttempts must not be negative, was %s", wrongAttempts);
        if (phase instanceof Operating operating) {
            checkArgument(wrongAttempts == 0, "wrongAttempts must be 0 while operating (R10), was %s", wrongAttempts);
            checkArgument(!onProbation, "onProbation must be over while operating (R17), was true");
            checkArgument(
                    operating.arming().isZero() == supply.permanentFeed(),
                    "arming must be zero while the battery is connected, and positive while it is not (R5), was %s",
                    operating.arming());
        } else if (phase instanceof AwaitingCode awaiting) {
            checkArgument(
                    awaiting.entry().isEmpty() || supply.running(),
                    "entry must be empty while the unit does not run (R4), was %s",
                    awaiting.entry());
        } else if (phase instanceof Waiting
                || (phase instanceof Verifying verifying
                        && !verifying.suspendedWait().isZero())) {
            checkArgument(
                    wrongAttempts >= 1, "wrongAttempts must be at least 1 in a wait (R11), was %s", wrongAttempts);
        }
    }

    /**
     * Returns this state in another phase.
     *
     * @param next what the lock is to do
     * @return this state, doing that
     * @throws IllegalArgumentException if no history produces such a state
     */
    @SideEffectFree
    public LockState withPhase(LockPhase next) {
        return new LockState(supply, wrongAttempts, onProbation, linked, next);
    }

    /**
     * Returns this state under another supply, in a phase that goes with it.
     *
     * @param fed what feeds the unit
     * @param next what the lock is to do
     * @return this state, fed so and doing that
     * @throws IllegalArgumentException if no history produces such a state
     */
    @SideEffectFree
    public LockState with(Supply fed, LockPhase next) {
        return new LockState(fed, wrongAttempts, onProbation, linked, next);
    }
}
