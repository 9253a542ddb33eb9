// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;

/** A state in each phase there is, for what is told apart by type tests, of which no compiler says that they are whole. */
final class EveryPhase {

    static final ImmutableList<LockPhase> PHASES = ImmutableList.of(
            new AwaitingCode(CodeEntry.empty(4), Duration.ZERO),
            new LinkRefused(),
            new LockedForGood(),
            new Operating(Duration.ZERO),
            new Verifying(Duration.ZERO, Duration.ZERO),
            new Waiting(Duration.ofSeconds(10)));

    private EveryPhase() {}

    /** A unit that runs. */
    static LockState running(LockPhase phase) {
        int wrong = phase instanceof Operating ? 0 : 1;
        return new LockState(Supply.of(IgnitionPosition.ACC, true, true), wrong, false, true, phase);
    }
}
