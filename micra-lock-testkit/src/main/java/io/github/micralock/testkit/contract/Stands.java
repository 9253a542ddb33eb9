// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import io.github.micralock.api.LockState;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.AfterRefusal;
import io.github.micralock.api.profile.Interruption;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.LinkThenCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.NoLink;
import io.github.micralock.testkit.expected.Penalties;
import java.time.Duration;

/** Where a unit stands by its profile: what the model calls the beginning, and what follows a wait or a refusal. */
final class Stands {

    private Stands() {}

    static boolean hasLink(LockProfile profile) {
        return !(profile.link() instanceof NoLink);
    }

    static LockPhase nothingTyped(LockProfile profile) {
        return new AwaitingCode(profile.entry().nothingTyped(), Duration.ZERO);
    }

    /** Section 4: a unit with a link asks its immobiliser, any other for its code. */
    static LockPhase beginning(LockProfile profile) {
        return hasLink(profile) ? asking(profile, Duration.ZERO) : nothingTyped(profile);
    }

    static LockPhase asking(LockProfile profile, Duration suspended) {
        return new Verifying(profile.link().timeOut(), suspended);
    }

    static LockPhase waiting(LockProfile profile, Duration left) {
        return left.isZero() ? nothingTyped(profile) : new Waiting(left);
    }

    /** R19, R20, R22, R31: what a refusal, a silence and a lost link lead to. */
    static LockPhase refused(LockProfile profile, boolean linked, Duration suspended) {
        if (profile.link() instanceof LinkThenCode) {
            return waiting(profile, suspended);
        }
        boolean searches =
                profile.link() instanceof LinkOnly link && link.afterRefusal() == AfterRefusal.KEEP_SEARCHING;
        return linked && searches ? beginning(profile) : new LinkRefused();
    }

    /** R20: whether nobody but a dealer ends a refusal. */
    static boolean sticks(LockProfile profile, LockState state) {
        return state.linked()
                && profile.link() instanceof LinkOnly link
                && link.afterRefusal() == AfterRefusal.UNTIL_DEALER;
    }

    /** R15: what an interruption leaves of a wait. */
    static Duration interrupted(LockProfile profile, Interruption rule, Duration left, int wrongAttempts) {
        Duration penalty = wrongAttempts < 1 ? Duration.ZERO : Penalties.of(profile.penalties(), wrongAttempts);
        return switch (rule) {
            case PAUSE -> left;
            case RESTART -> left.compareTo(penalty) < 0 ? penalty : left;
            case CLEAR -> Duration.ZERO;
        };
    }
}
