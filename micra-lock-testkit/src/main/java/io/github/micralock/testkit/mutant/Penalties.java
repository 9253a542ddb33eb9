// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LockProfile;
import java.time.Duration;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** What the penalties of a profile come to (R11). */
final class Penalties {

    private Penalties() {}

    /** What a wrong code costs; nothing if it is none. */
    @SideEffectFree
    static Duration of(LockProfile profile, int wrongAttempts) {
        return wrongAttempts < 1 ? Duration.ZERO : profile.penalties().penalty(wrongAttempts);
    }

    /** Whether any wrong code costs time. */
    @SideEffectFree
    static boolean cost(LockProfile profile) {
        for (int wrong = 1; wrong <= last(profile); wrong++) {
            if (!of(profile, wrong).isZero()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a wrong code ever costs something else than the next one. */
    @SideEffectFree
    static boolean differ(LockProfile profile) {
        for (int wrong = 1; wrong <= last(profile); wrong++) {
            if (!of(profile, wrong).equals(of(profile, wrong + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether any wrong code costs time that is not on the list. */
    @SideEffectFree
    static boolean goOn(LockProfile profile) {
        for (int wrong = profile.penalties().listed().size() + 1; wrong <= last(profile); wrong++) {
            if (!of(profile, wrong).isZero()) {
                return true;
            }
        }
        return false;
    }

    /** The last wrong code that is worth looking at: all others cost what one before cost, or lock for good. */
    @SideEffectFree
    private static int last(LockProfile profile) {
        int told = 2 * profile.penalties().listed().size();
        return profile.limit() instanceof LimitedTo limited ? Math.min(limited.attempts() - 1, told) : told;
    }
}
