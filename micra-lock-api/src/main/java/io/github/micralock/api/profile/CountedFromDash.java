// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.code.CodeEntry;
import java.util.OptionalInt;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * Preset <i>i</i> raises digit <i>i</i> by one, and its first press turns a dash into the first digit (R7). No code is
 * judged while a dash is left (R8).
 */
@Immutable
public record CountedFromDash() implements EntryStyle {

    /** Makes the style. */
    @SideEffectFree
    public CountedFromDash {}

    @Override
    @SideEffectFree
    public CodeEntry press(CodeEntry entry, int preset, DigitRange digits) {
        if (preset > entry.length()) {
            return entry;
        }
        OptionalInt digit = entry.digitAt(preset);
        return entry.with(preset, digit.isPresent() ? digits.after(CodeEntry.digit(digit.getAsInt())) : digits.first());
    }

    @Override
    @SideEffectFree
    public CodeEntry judged(CodeEntry entry) {
        return entry;
    }

    @Override
    @SideEffectFree
    public String shown(CodeEntry entry) {
        return entry.shownOver("-".repeat(entry.length()));
    }

    @Override
    @Pure
    public boolean judgesLastDigit() {
        return false;
    }
}
