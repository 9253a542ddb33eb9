// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LockProfile;
import org.checkerframework.common.value.qual.IntRange;

/** How many tries a story makes of a unit. */
final class Tries {

    /** As many in a row as a story makes of a unit without limit. */
    static final int PATIENCE = 24;

    private Tries() {}

    /** The try that locks for good, or else the most that a story makes. */
    static int most(LockProfile profile) {
        return profile.limit() instanceof LimitedTo limited ? Math.min(limited.attempts(), PATIENCE) : PATIENCE;
    }

    /** The number of a try, which is at least 1. */
    static @IntRange(from = 1) int counted(int attempt) {
        if (attempt < 1) {
            throw new IllegalArgumentException("attempt must be at least 1, was " + attempt);
        }
        return attempt;
    }

    /** The first wrong code in a row that costs a wait; 0 if none of the first does. */
    static int firstPenalty(LockProfile profile) {
        for (int attempt = 1; attempt < most(profile); attempt++) {
            if (!profile.penalties().penalty(counted(attempt)).isZero()) {
                return attempt;
            }
        }
        return 0;
    }
}
