// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.PresetPressed;
import java.time.Duration;
import org.checkerframework.common.value.qual.IntRange;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * How a person types the code of a unit (R7, R8).
 *
 * @param codeLength how many digits the code has; from 1 to 8, and at most 6 where each has a preset of its own
 * @param digits the digits it can have; those of the presets, 1 to 6, where they are typed straight
 * @param style how the presets make a code
 * @param settle how long a complete entry waits for another press before it is judged by itself; not negative, zero if
 *     it never is, and always zero where the last digit is judged at once
 */
@Immutable
public record EntryRules(
        @IntRange(from = 1, to = 8) int codeLength, DigitRange digits, EntryStyle style, Duration settle) {

    /** Rejects rules by which no code, or not every code, could be typed. */
    @SideEffectFree
    public EntryRules {
        checkArgument(
                codeLength >= 1 && codeLength <= CodeEntry.LONGEST,
                "entry.codeLength must be 1 to 8 (R7), was %s",
                codeLength);
        checkArgument(!settle.isNegative(), "entry.settle must not be negative (R8), was %s", settle);
        if (style.judgesLastDigit()) {
            checkArgument(
                    settle.isZero(), "entry.settle must be zero where the last digit is judged (R7), was %s", settle);
            checkArgument(
                    digits.first() >= 1 && digits.last() <= PresetPressed.PRESETS,
                    "entry.digits must be presets 1 to 6 where they are typed straight (R7), was %s to %s",
                    digits.first(),
                    digits.last());
        } else {
            checkArgument(
                    codeLength <= PresetPressed.PRESETS,
                    "entry.codeLength must be at most 6 where each digit has a preset (R7), was %s",
                    codeLength);
        }
        if (style instanceof CountedFrom counted) {
            checkArgument(
                    counted.start().length() == codeLength,
                    "entry.style must start from %s digits (R7), was %s",
                    codeLength,
                    counted.start());
            checkArgument(
                    digits.containsAll(counted.start()),
                    "entry.style must start from digits %s to %s (R7), was %s",
                    digits.first(),
                    digits.last(),
                    counted.start());
        }
    }

    /**
     * Returns the entry of which nothing is typed yet.
     *
     * @return as long as the code
     */
    @SideEffectFree
    public CodeEntry nothingTyped() {
        return CodeEntry.empty(codeLength);
    }

    /**
     * Says how long a complete entry still waits for another press.
     *
     * @param entry what was typed
     * @return {@link #settle()} if every position was touched, else zero
     */
    @Pure
    public Duration settling(CodeEntry entry) {
        return entry.isComplete() ? settle : Duration.ZERO;
    }

    /**
     * Checks that a code can be typed by these rules.
     *
     * @param code the code of a unit
     * @throws IllegalArgumentException if it has another length or other digits; the message does not repeat it
     */
    @SideEffectFree
    public void checkTypable(SecurityCode code) {
        checkArgument(code.length() == codeLength, "code must have %s digits (R7), had %s", codeLength, code.length());
        for (int position = 1; position <= code.length(); position++) {
            checkArgument(
                    digits.contains(code.digitAt(position)),
                    "code must have digits %s to %s (R7), but the one at position %s is not",
                    digits.first(),
                    digits.last(),
                    position);
        }
    }
}
