// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.code.CodeEntry;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** Each preset appends its own number, and the last digit is judged without a confirmation (R7). */
@Immutable
public record TypedStraight() implements EntryStyle {

    /** Makes the style. */
    @SideEffectFree
    public TypedStraight {}

    @Override
    @SideEffectFree
    public CodeEntry press(CodeEntry entry, int preset, DigitRange digits) {
        for (int position = 1; position <= entry.length() && digits.contains(preset); position++) {
            if (entry.digitAt(position).isEmpty()) {
                return entry.with(position, CodeEntry.digit(preset));
            }
        }
        return entry;
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
        return true;
    }
}
