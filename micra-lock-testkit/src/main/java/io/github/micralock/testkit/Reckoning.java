// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import io.github.micralock.api.LockState;
import io.github.micralock.api.link.ImmobiliserReply;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LockProfile;
import java.time.Duration;

/**
 * Where a unit should be by now, roughly, for whoever writes what happens to it: whether it plays, how many wrong codes
 * it has and what it owes for them. What the lock makes of it is the machine's affair.
 */
final class Reckoning {

    private final LockProfile profile;
    private int wrongAttempts;
    private boolean plays;
    private Duration owed;

    Reckoning(LockProfile profile, LockState start) {
        this.profile = profile;
        this.wrongAttempts = start.wrongAttempts();
        this.plays = start.phase() instanceof Operating;
        this.owed = start.phase() instanceof Waiting wait ? wait.remaining() : Duration.ZERO;
    }

    boolean plays() {
        return plays;
    }

    boolean isLockedForGood() {
        return profile.limit() instanceof LimitedTo limited && wrongAttempts >= limited.attempts();
    }

    boolean waits() {
        return !owed.isZero();
    }

    /** How long the wait takes; zero if there is none. */
    Duration owed() {
        return owed;
    }

    void typedRight() {
        wrongAttempts = 0;
        plays = true;
    }

    void typedWrong() {
        wrongAttempts++;
        owed = profile.penalties().penalty(Chance.atLeastOne(Math.max(1, wrongAttempts)));
    }

    void served() {
        owed = Duration.ZERO;
    }

    void lostBattery() {
        plays = false;
    }

    void answered(ImmobiliserReply reply) {
        plays = reply == ImmobiliserReply.CONFIRMED;
    }

    /** Neither a wrong code nor a wait is held against the unit any more. */
    void forgiven() {
        wrongAttempts = 0;
        owed = Duration.ZERO;
    }
}
