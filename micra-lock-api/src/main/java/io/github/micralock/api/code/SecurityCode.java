// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.code;

import static com.google.common.base.Strings.lenientFormat;

import com.google.errorprone.annotations.Immutable;
import org.checkerframework.common.value.qual.IntRange;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;
import org.jspecify.annotations.Nullable;

/**
 * The secret code of one head unit.
 *
 * <p>It is never printed: {@link #toString()} shows stars, no error message repeats it, and {@link #hashCode()} tells
 * nothing but its length. Comparing takes the same time wherever two codes differ (R10). This class is immutable and
 * thread-safe.
 */
@Immutable
public final class SecurityCode {

    private final CodeEntry digits;

    @SideEffectFree
    private SecurityCode(CodeEntry digits) {
        this.digits = digits;
    }

    /**
     * Returns the code that a text of digits says.
     *
     * @param text 1 to 8 digits, such as {@code 2468}
     * @return the code
     * @throws IllegalArgumentException if the text is anything else; the message does not repeat it
     */
    @SideEffectFree
    public static SecurityCode parse(String text) {
        if (text.isEmpty() || text.length() > CodeEntry.LONGEST) {
            throw new IllegalArgumentException(
                    lenientFormat("code must have 1 to 8 digits, had %s characters", text.length()));
        }
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) < '0' || text.charAt(index) > '9') {
                throw new IllegalArgumentException(
                        lenientFormat("code must be digits 0 to 9, but the character at index %s is not", index));
            }
        }
        return new SecurityCode(CodeEntry.parse(text));
    }

    /**
     * Returns the number of digits.
     *
     * @return from 1 to 8
     */
    @Pure
    public @IntRange(from = 1, to = 8) int length() {
        return digits.length();
    }

    /**
     * Returns one digit: for whoever must press it, and for nothing that is printed.
     *
     * @param position from 1 to {@link #length()}
     * @return the digit there, 0 to 9
     * @throws IllegalArgumentException if there is no such position
     */
    @Pure
    public @IntRange(from = 0, to = 9) int digitAt(int position) {
        return CodeEntry.digit(DigitCells.at(digits.cells(), DigitCells.checkedPosition(position, length())) - 1);
    }

    /**
     * Says whether an entry is this code, in a time that does not depend on where they differ (R10).
     *
     * @param entry what a person typed
     * @return true if every digit of this code is there, and no more
     */
    @Pure
    public boolean matches(CodeEntry entry) {
        return ((digits.cells() ^ entry.cells()) | (digits.length() ^ entry.length())) == 0;
    }

    @Override
    @Pure
    public boolean equals(@Nullable Object other) {
        return other instanceof SecurityCode that && matches(that.digits);
    }

    /**
     * Returns a hash of the length alone, for a hash of the digits would give them away.
     *
     * @return the same for all codes of one length
     */
    @Override
    @Pure
    public int hashCode() {
        return length();
    }

    /**
     * Returns stars.
     *
     * @return {@code SecurityCode[****]}, one star a digit
     */
    @Override
    @SideEffectFree
    public String toString() {
        return "SecurityCode[" + "*".repeat(length()) + "]";
    }
}
