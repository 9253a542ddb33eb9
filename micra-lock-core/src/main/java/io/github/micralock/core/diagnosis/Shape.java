// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** All of a state but how long its countdowns still run. The entry is null where nobody types. */
record Shape(
        Supply supply,
        int wrongAttempts,
        boolean onProbation,
        boolean linked,
        Class<? extends LockPhase> phase,
        @Nullable CodeEntry entry,
        boolean counts,
        boolean suspends) {

    static Shape of(LockState state) {
        return new Shape(
                state.supply(),
                state.wrongAttempts(),
                state.onProbation(),
                state.linked(),
                state.phase().getClass(),
                state.phase() instanceof AwaitingCode awaiting ? awaiting.entry() : null,
                !state.phase().countdown().isZero(),
                !suspended(state).isZero());
    }

    /** R31: the wait that stands still while the unit asks; zero if there is none. */
    static Duration suspended(LockState state) {
        return state.phase() instanceof Verifying verifying ? verifying.suspendedWait() : Duration.ZERO;
    }
}
