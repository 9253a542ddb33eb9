// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.code;

import static com.google.common.base.Strings.lenientFormat;

import org.checkerframework.common.value.qual.IntRange;
import org.checkerframework.dataflow.qual.Pure;

/**
 * Up to eight digits in the bits of one {@code long}: four bits a position, 0 for none, else the digit and one.
 *
 * <p>One machine word, so that an entry costs one object, and two of them are compared by one instruction, which takes
 * the same time wherever they differ (R10).
 */
final class DigitCells {

    private static final int BITS = 4;
    private static final long MASK = 0xF;

    /** The lowest bit of every position. */
    private static final long LOWEST = 0x1111_1111L;

    private DigitCells() {}

    @Pure
    static int at(long cells, int position) {
        return (int) ((cells >>> shift(position)) & MASK);
    }

    @Pure
    static long with(long cells, int position, @IntRange(from = 0, to = 9) int digit) {
        return (cells & ~only(position)) | ((digit + 1L) << shift(position));
    }

    @Pure
    static long only(int position) {
        return MASK << shift(position);
    }

    /** One bit for each position that has a digit: the lowest of its four. */
    @Pure
    private static long marks(long cells) {
        return (cells | cells >>> 1 | cells >>> 2 | cells >>> 3) & LOWEST;
    }

    @Pure
    static int touched(long cells) {
        return Long.bitCount(marks(cells));
    }

    /** The digits of one, and those of the other at the positions where it has none. */
    @Pure
    static long filled(long cells, long start) {
        return cells | (start & ~(marks(cells) * MASK));
    }

    @Pure
    static @IntRange(from = 1, to = 8) int checkedLength(int length) {
        if (length < 1 || length > CodeEntry.LONGEST) {
            throw new IllegalArgumentException(lenientFormat("length must be 1 to 8, was %s", length));
        }
        return length;
    }

    @Pure
    static @IntRange(from = 1, to = 8) int checkedPosition(int position, @IntRange(from = 1, to = 8) int length) {
        if (position < 1 || position > length) {
            throw new IllegalArgumentException(lenientFormat("position must be 1 to %s, was %s", length, position));
        }
        return position;
    }

    @Pure
    private static int shift(int position) {
        return (position - 1) * BITS;
    }
}
