// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.time.Duration;
import org.checkerframework.common.value.qual.IntRange;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * What each wrong entry in a row costs: a list, then a tail (R11).
 *
 * <p>The K11's handbook says: the first nothing, the second 10 s, every further one 45 min:
 *
 * <pre>{@code
 * PenaltySchedule.repeatingLast(Duration.ZERO, Duration.ofSeconds(10), Duration.ofMinutes(45))
 * }</pre>
 *
 * @param listed the penalty of the first wrong entry, of the second, and so on; at least one, none negative, zero for
 *     none
 * @param tail what follows after the list
 */
@Immutable
public record PenaltySchedule(ImmutableList<Duration> listed, PenaltyTail tail) {

    /** No wrong entry costs anything. */
    public static final PenaltySchedule NONE = repeatingLast(Duration.ZERO);

    /** Rejects a list that says nothing, negative penalties and a tail that contradicts the list. */
    @SideEffectFree
    public PenaltySchedule {
        checkArgument(!listed.isEmpty(), "penalties.listed must not be empty (R11), was %s", listed);
        for (Duration penalty : listed) {
            checkArgument(!penalty.isNegative(), "penalties.listed must not be negative (R11), was %s", penalty);
        }
        if (tail instanceof CycleLast cycling) {
            checkArgument(
                    cycling.count() <= listed.size(),
                    "penalties.tail.count must be at most the %s penalties listed (R11), was %s",
                    listed.size(),
                    cycling.count());
        }
        if (tail instanceof DoubleUpTo doubling) {
            Duration last = listed.get(listed.size() - 1);
            checkArgument(!last.isZero(), "penalties.listed must end with what is doubled (R11), was %s", last);
            checkArgument(
                    last.compareTo(doubling.cap()) <= 0,
                    "penalties.tail.cap must be at least the last listed penalty %s (R11), was %s",
                    last,
                    doubling.cap());
        }
    }

    /**
     * Returns a schedule that goes on with the last penalty it lists.
     *
     * @param listed the penalty of the first wrong entry, of the second, and so on
     * @return the schedule
     * @throws IllegalArgumentException if nothing is listed, or something negative
     */
    @SideEffectFree
    public static PenaltySchedule repeatingLast(Duration... listed) {
        return new PenaltySchedule(ImmutableList.copyOf(listed), new RepeatLast());
    }

    /**
     * Returns a schedule that starts over after what it lists.
     *
     * @param listed the penalty of the first wrong entry, of the second, and so on
     * @return the schedule
     * @throws IllegalArgumentException if nothing is listed, or something negative
     */
    @SideEffectFree
    public static PenaltySchedule cycling(Duration... listed) {
        return new PenaltySchedule(ImmutableList.copyOf(listed), new Cycle());
    }

    /**
     * Returns a schedule that cycles the last penalties it lists.
     *
     * @param count how many are cycled; at least 1, at most as many as are listed
     * @param listed the penalty of the first wrong entry, of the second, and so on
     * @return the schedule
     * @throws IllegalArgumentException if nothing is listed, or something negative, or less than is cycled
     */
    @SideEffectFree
    public static PenaltySchedule cyclingLast(@IntRange(from = 1) int count, Duration... listed) {
        return new PenaltySchedule(ImmutableList.copyOf(listed), new CycleLast(count));
    }

    /**
     * Returns a schedule that doubles the last penalty it lists.
     *
     * @param cap the longest penalty; at least the last one listed
     * @param listed the penalty of the first wrong entry, of the second, and so on
     * @return the schedule
     * @throws IllegalArgumentException if nothing is listed, or something negative, or nothing to double
     */
    @SideEffectFree
    public static PenaltySchedule doublingUpTo(Duration cap, Duration... listed) {
        return new PenaltySchedule(ImmutableList.copyOf(listed), new DoubleUpTo(cap));
    }

    /**
     * Returns what a wrong entry costs.
     *
     * @param wrongAttempt the how many-th in a row it is; at least 1
     * @return the penalty; not negative, zero for none
     * @throws IllegalArgumentException if the number counts nothing
     */
    @SideEffectFree
    public Duration penalty(@IntRange(from = 1) int wrongAttempt) {
        checkArgument(wrongAttempt >= 1, "wrongAttempt must be at least 1, was %s", wrongAttempt);
        return wrongAttempt <= listed.size()
                ? listed.get(wrongAttempt - 1)
                : tail.penalty(listed, wrongAttempt - listed.size());
    }
}
