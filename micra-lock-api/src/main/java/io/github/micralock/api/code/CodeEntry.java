// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.code;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.OptionalInt;
import org.checkerframework.common.value.qual.IntRange;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;
import org.jspecify.annotations.Nullable;

/**
 * What a person has typed so far: for each position of the code a digit, or nothing yet.
 *
 * <p>Positions count from 1, as the presets do. {@code CodeEntry.parse("2_6_")} has 2 at position 1, 6 at position 3
 * and two positions that nobody has touched. This class is immutable and thread-safe.
 */
@Immutable
public final class CodeEntry {

    /** The most positions a code can have. */
    public static final int LONGEST = 8;

    private static final char UNTOUCHED = '_';

    /** What each content of a cell says: nothing, or a digit. */
    @SuppressWarnings("optionalimpl:optional.as.element.type") // kept, so that a press makes none
    private static final ImmutableList<OptionalInt> DIGITS = nothingAndDigits();

    private final @IntRange(from = 1, to = 8) int length;
    private final long cells;

    @SideEffectFree
    private CodeEntry(@IntRange(from = 1, to = 8) int length, long cells) {
        this.length = length;
        this.cells = cells;
    }

    @SuppressWarnings("optionalimpl:optional.as.element.type") // as above
    private static ImmutableList<OptionalInt> nothingAndDigits() {
        ImmutableList.Builder<OptionalInt> digits = ImmutableList.builder();
        digits.add(OptionalInt.empty());
        for (int digit = 0; digit <= 9; digit++) {
            digits.add(OptionalInt.of(digit));
        }
        return digits.build();
    }

    /**
     * Returns an entry of which nothing is typed yet.
     *
     * @param length the number of positions; from 1 to 8
     * @return the empty entry
     * @throws IllegalArgumentException if the length is out of range
     */
    @SideEffectFree
    public static CodeEntry empty(int length) {
        return new CodeEntry(DigitCells.checkedLength(length), 0);
    }

    /**
     * Returns the entry that a text such as {@code 2_6_} says.
     *
     * @param text 1 to 8 characters, each a digit 0 to 9 or {@code _} for a position nobody touched
     * @return the entry
     * @throws IllegalArgumentException if the text is anything else
     */
    @SideEffectFree
    public static CodeEntry parse(String text) {
        CodeEntry entry = empty(text.length());
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character != UNTOUCHED) {
                if (character < '0' || character > '9') {
                    throw new IllegalArgumentException(lenientFormat(
                            "entry must be digits 0 to 9 or '_', but the character at index %s is not", index));
                }
                entry = entry.with(index + 1, character - '0');
            }
        }
        return entry;
    }

    /**
     * Returns the number of positions.
     *
     * @return from 1 to 8
     */
    @Pure
    public @IntRange(from = 1, to = 8) int length() {
        return length;
    }

    /**
     * Returns the digit at a position.
     *
     * @param position from 1 to {@link #length()}
     * @return the digit, 0 to 9; empty if nobody has touched the position
     * @throws IllegalArgumentException if there is no such position
     */
    @SideEffectFree
    public OptionalInt digitAt(int position) {
        return DIGITS.get(DigitCells.at(cells, DigitCells.checkedPosition(position, length)));
    }

    /**
     * Says whether nothing is typed.
     *
     * @return true if nobody has touched any position
     */
    @Pure
    public boolean isEmpty() {
        return cells == 0;
    }

    /**
     * Says whether every position was touched.
     *
     * @return true if each has a digit
     */
    @Pure
    public boolean isComplete() {
        return touched() == length;
    }

    /**
     * Returns how many positions were touched.
     *
     * @return from 0 to {@link #length()}
     */
    @Pure
    public int touched() {
        return DigitCells.touched(cells);
    }

    /**
     * Returns this entry with a digit at a position.
     *
     * @param position from 1 to {@link #length()}
     * @param digit from 0 to 9
     * @return this entry with that digit there
     * @throws IllegalArgumentException if there is no such position
     */
    @SideEffectFree
    public CodeEntry with(int position, @IntRange(from = 0, to = 9) int digit) {
        return new CodeEntry(
                length, DigitCells.with(cells, DigitCells.checkedPosition(position, length), digit(digit)));
    }

    /**
     * Returns this entry with the digits of another wherever nobody has touched it.
     *
     * @param start the digits to start from; as long as this entry
     * @return this entry, filled up
     * @throws IllegalArgumentException if the lengths differ
     */
    @SideEffectFree
    public CodeEntry filledFrom(CodeEntry start) {
        if (start.length != length) {
            throw new IllegalArgumentException(
                    lenientFormat("start must have %s positions, had %s", length, start.length));
        }
        return new CodeEntry(length, DigitCells.filled(cells, start.cells));
    }

    @Pure
    long cells() {
        return cells;
    }

    /**
     * Returns a number that is known to be a digit.
     *
     * @param digit from 0 to 9
     * @return the same number
     * @throws IllegalArgumentException if it is anything else
     */
    @Pure
    public static @IntRange(from = 0, to = 9) int digit(int digit) {
        if (digit < 0 || digit > 9) {
            throw new IllegalArgumentException(lenientFormat("digit must be 0 to 9, was %s", digit));
        }
        return digit;
    }

    @Override
    @Pure
    public boolean equals(@Nullable Object other) {
        return other instanceof CodeEntry that && that.length == length && that.cells == cells;
    }

    @Override
    @Pure
    public int hashCode() {
        return 31 * Long.hashCode(cells) + length;
    }

    /**
     * Returns the text that {@link #parse(String)} reads, such as {@code 2_6_}.
     *
     * @return one character a position
     */
    @Override
    @SideEffectFree
    public String toString() {
        return over("________");
    }

    /**
     * Returns what a display shows of this entry.
     *
     * @param untouched the characters to show where nobody has touched it; as long as this entry
     * @return one character a position
     * @throws IllegalArgumentException if the lengths differ
     */
    @SideEffectFree
    public String shownOver(String untouched) {
        if (untouched.length() != length) {
            throw new IllegalArgumentException(
                    lenientFormat("untouched must have %s characters, had %s", length, untouched.length()));
        }
        return over(untouched);
    }

    @SideEffectFree
    @SuppressWarnings("allcheckers:purity.assign.array") // writes to nothing but the text it makes
    private String over(String untouched) {
        char[] text = new char[length];
        for (int position = 1; position <= length; position++) {
            int cell = DigitCells.at(cells, position);
            text[position - 1] = cell == 0 ? untouched.charAt(position - 1) : (char) ('0' + cell - 1);
        }
        return String.valueOf(text);
    }
}
