// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

import io.github.micralock.api.LockState;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.PenaltySchedule;
import java.time.Duration;
import java.util.stream.IntStream;

/**
 * The numbers of wrong attempts that need to be told apart.
 *
 * <p>A unit that is never locked for good counts for ever. But its penalties come to a tail that repeats itself, and from
 * there on a number stands for itself and for all that are a whole period higher: such units behave alike.
 *
 * @param last the highest number that is told apart
 * @param period after how many attempts the penalties repeat; zero if no number is folded
 */
record Folding(int last, int period) {

    static Folding of(LockProfile profile) {
        if (profile.limit().attemptsLeft(0, false).isPresent()) {
            return new Folding(Integer.MAX_VALUE, 0);
        }
        PenaltySchedule penalties = profile.penalties();
        int listed = penalties.listed().size();
        int first = listed;
        while (rises(penalties, first, 2 * listed)) {
            first++;
        }
        int period = 1;
        while (!repeats(penalties, first, period, 2 * listed)) {
            period++;
        }
        return new Folding(first + period - 1, period);
    }

    /** Whether the penalties still rise all the way, as where they are doubled up to a cap. */
    private static boolean rises(PenaltySchedule penalties, int first, int window) {
        return penalty(penalties, first + 1).compareTo(penalty(penalties, first)) > 0
                && IntStream.rangeClosed(first, first + window)
                        .noneMatch(
                                attempt -> penalty(penalties, attempt + 1).compareTo(penalty(penalties, attempt)) < 0);
    }

    private static boolean repeats(PenaltySchedule penalties, int first, int period, int window) {
        return IntStream.rangeClosed(first, first + window)
                .allMatch(attempt -> penalty(penalties, attempt).equals(penalty(penalties, attempt + period)));
    }

    @SuppressWarnings("value:argument") // at least as many as are listed
    private static Duration penalty(PenaltySchedule penalties, int attempt) {
        return penalties.penalty(attempt);
    }

    boolean standsForMore(int attempts) {
        return attempts > last - period;
    }

    int folded(int attempts) {
        return attempts <= last ? attempts : last - period + 1 + (attempts - last - 1) % period;
    }

    LockState folded(LockState state) {
        return withAttempts(state, folded(state.wrongAttempts()));
    }

    @SuppressWarnings("value:argument") // some that a state has, or that are folded to some
    static LockState withAttempts(LockState state, int attempts) {
        return new LockState(state.supply(), attempts, state.onProbation(), state.linked(), state.phase());
    }

    Region folded(Region region) {
        return new Region(folded(region.low()), folded(region.high()), region.anyEntry());
    }
}
