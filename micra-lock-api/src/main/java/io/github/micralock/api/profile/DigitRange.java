// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Strings.lenientFormat;

import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.code.CodeEntry;
import org.checkerframework.common.value.qual.IntRange;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * The digits that a code can have, in a row: 0 to 9 for most units, 1 to 6 for those that are typed straight.
 *
 * @param first the lowest digit; from 0 to 9
 * @param last the highest digit; above {@code first}, up to 9
 */
@Immutable
public record DigitRange(
        @IntRange(from = 0, to = 9) int first,
        @IntRange(from = 0, to = 9) int last) {

    /** Every digit there is. */
    public static final DigitRange ZERO_TO_NINE = new DigitRange(0, 9);

    /** The digits that have a preset of their own. */
    public static final DigitRange ONE_TO_SIX = new DigitRange(1, 6);

    /** Rejects a range that leaves nothing to guess. */
    @SideEffectFree
    public DigitRange {
        checkArgument(first >= 0 && last <= 9, "entry.digits must be within 0 to 9 (R7), was %s to %s", first, last);
        checkArgument(first < last, "entry.digits must be at least two (R7), was %s to %s", first, last);
    }

    /**
     * Says whether a digit is one of these.
     *
     * @param digit any number
     * @return true if it is in the range
     */
    @Pure
    public boolean contains(int digit) {
        return first <= digit && digit <= last;
    }

    /**
     * Returns how many digits there are.
     *
     * @return from 2 to 10
     */
    @Pure
    public int size() {
        return (last - first) + 1;
    }

    /**
     * Returns the digit that follows, the first after the last (R7).
     *
     * @param digit any digit, 0 to 9
     * @return the next one of this range
     */
    @Pure
    public @IntRange(from = 0, to = 9) int after(@IntRange(from = 0, to = 9) int digit) {
        int next = digit + 1;
        return next > last || next < first ? first : next;
    }

    /**
     * Returns how many presses lead from one digit to another.
     *
     * @param from where to start; one of this range
     * @param to where to end; one of this range
     * @return from 0 to one less than there are digits
     * @throws IllegalArgumentException if either is not of this range
     */
    @Pure
    public int presses(int from, int to) {
        if (!contains(from) || !contains(to)) {
            throw new IllegalArgumentException(
                    lenientFormat("digits must be within %s to %s, were %s and %s", first, last, from, to));
        }
        return Math.floorMod(to - from, size());
    }

    /**
     * Says whether every digit of an entry is one of these.
     *
     * @param entry any entry
     * @return true if no position has another digit
     */
    @SideEffectFree
    public boolean containsAll(CodeEntry entry) {
        for (int position = 1; position <= entry.length(); position++) {
            if (!contains(entry.digitAt(position).orElse(first))) {
                return false;
            }
        }
        return true;
    }
}
