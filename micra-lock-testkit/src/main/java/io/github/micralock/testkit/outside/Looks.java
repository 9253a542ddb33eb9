// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import io.github.micralock.testkit.expected.Shown;
import java.time.Duration;

/** What a unit of a profile that runs must look like, by R29 and R30. */
final class Looks {

    private static final Supply RUNNING = new Supply(IgnitionPosition.ACC, true, true);

    private final LockProfile profile;

    Looks(LockProfile profile) {
        this.profile = profile;
    }

    /** It asks for a code, after so many wrong ones in a row. */
    Faceplate prompt(int wrongAttempts) {
        return in(new AwaitingCode(profile.entry().nothingTyped(), Duration.ZERO), wrongAttempts, false);
    }

    /** Something is typed: a digit or {@code _} for each position. */
    Faceplate typed(String cells) {
        return in(new AwaitingCode(CodeEntry.parse(cells), Duration.ZERO), 0, false);
    }

    /** A wait is in force, of which so much is left. */
    Faceplate waiting(Duration left) {
        return in(new Waiting(left), 1, false);
    }

    Faceplate lockedForGood() {
        return in(new LockedForGood(), 1, false);
    }

    /** It asks its immobiliser; one that was never confirmed calls itself new. */
    Faceplate asking(boolean linked) {
        return in(new Verifying(Duration.ZERO, Duration.ZERO), 0, linked);
    }

    Faceplate refused() {
        return in(new LinkRefused(), 0, false);
    }

    private Faceplate in(LockPhase phase, int wrongAttempts, boolean linked) {
        if (wrongAttempts < 0) {
            throw new IllegalArgumentException("wrongAttempts must be at least 0, was " + wrongAttempts);
        }
        return new Shown(profile).in(new LockState(RUNNING, wrongAttempts, false, linked, phase));
    }
}
