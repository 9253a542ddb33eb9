// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

import com.google.common.primitives.Ints;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.PenaltySchedule;
import java.time.Duration;
import org.checkerframework.common.value.qual.IntRange;

/**
 * How many wrong codes it makes sense to look at.
 *
 * <p>A unit that is never locked for good has no last attempt. But its penalties come to a tail that repeats, cycles, or
 * doubles up to a cap, and whoever was once through that has seen all that more attempts can bring.
 */
final class Horizon {

    private Horizon() {}

    /** The highest number of wrong attempts to look at, for a unit that has had some already. */
    static int attempts(LockProfile profile, @IntRange(from = 0) int had) {
        if (profile.limit().attemptsLeft(had, false).isPresent()) {
            return Integer.MAX_VALUE;
        }
        PenaltySchedule penalties = profile.penalties();
        int last = Ints.saturatedCast((long) had + 2L * penalties.listed().size());
        while (last < Integer.MAX_VALUE && rises(penalties, last)) {
            last++;
        }
        return last;
    }

    private static boolean rises(PenaltySchedule penalties, int attempt) {
        return penalty(penalties, attempt + 1).compareTo(penalty(penalties, attempt)) > 0;
    }

    @SuppressWarnings("value:argument") // at least as many as are listed
    private static Duration penalty(PenaltySchedule penalties, int attempt) {
        return penalties.penalty(attempt);
    }
}
