// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.code.CodeEntry;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * Preset <i>i</i> raises digit <i>i</i> by one, starting from a given number: 0000 for Nissan's units, where no press
 * means 0, and 1000 for Volkswagen's (R7).
 *
 * @param start what stands there before the first press; complete
 */
@Immutable
public record CountedFrom(CodeEntry start) implements EntryStyle {

    /** Rejects a start that is missing digits. */
    @SideEffectFree
    public CountedFrom {
        checkArgument(start.isComplete(), "entry.style must start from a digit at every position (R7), was %s", start);
    }

    /**
     * Returns the style of units that start from a number.
     *
     * @param digits the digits, such as {@code 0000}
     * @return the style
     * @throws IllegalArgumentException if these are not 1 to 8 digits
     */
    @SideEffectFree
    public static CountedFrom of(String digits) {
        return new CountedFrom(CodeEntry.parse(digits));
    }

    @Override
    @SideEffectFree
    public CodeEntry press(CodeEntry entry, int preset, DigitRange digits) {
        return preset > entry.length() || preset > start.length()
                ? entry
                : entry.with(
                        preset,
                        digits.after(CodeEntry.digit(entry.digitAt(preset)
                                .orElse(start.digitAt(preset).orElse(0)))));
    }

    @Override
    @SideEffectFree
    public CodeEntry judged(CodeEntry entry) {
        return entry.length() == start.length() ? entry.filledFrom(start) : entry;
    }

    @Override
    @SideEffectFree
    public String shown(CodeEntry entry) {
        return judged(entry).toString();
    }

    @Override
    @Pure
    public boolean judgesLastDigit() {
        return false;
    }
}
