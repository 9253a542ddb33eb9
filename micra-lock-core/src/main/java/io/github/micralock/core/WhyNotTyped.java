// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core;

import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.signal.IgnoredReason;
import org.checkerframework.dataflow.qual.Pure;

/** Why a unit that runs takes no code: the phase says it, or, where it takes one, the button that was pressed. */
enum WhyNotTyped implements LockPhase.Cases<IgnoredReason, IgnoredReason> {
    INSTANCE;

    @Override
    @Pure
    public IgnoredReason operating(IgnoredReason here, Operating phase) {
        return IgnoredReason.OPERATING;
    }

    @Override
    @Pure
    public IgnoredReason awaitingCode(IgnoredReason here, AwaitingCode phase) {
        return here;
    }

    @Override
    @Pure
    public IgnoredReason waiting(IgnoredReason here, Waiting phase) {
        return IgnoredReason.WAIT_IN_FORCE;
    }

    @Override
    @Pure
    public IgnoredReason verifying(IgnoredReason here, Verifying phase) {
        return IgnoredReason.VERIFYING;
    }

    @Override
    @Pure
    public IgnoredReason linkRefused(IgnoredReason here, LinkRefused phase) {
        return IgnoredReason.LINK_REFUSED;
    }

    @Override
    @Pure
    public IgnoredReason lockedForGood(IgnoredReason here, LockedForGood phase) {
        return IgnoredReason.LOCKED_FOR_GOOD;
    }
}
