// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.code.CodeEntry;
import org.checkerframework.common.value.qual.IntRange;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** How the presets make a code (R7). */
@Immutable
public sealed interface EntryStyle permits CountedFrom, CountedFromDash, TypedStraight {

    /**
     * Returns the entry after a press.
     *
     * @param entry what was typed before
     * @param preset the preset that was pressed; from 1 to 6
     * @param digits the digits that a code can have
     * @return what is typed then; the same object if the press belongs to no position of the code
     */
    @SideEffectFree
    CodeEntry press(CodeEntry entry, @IntRange(from = 1, to = 6) int preset, DigitRange digits);

    /**
     * Returns the entry as it would be judged now.
     *
     * @param entry what was typed
     * @return the entry with what stands at the positions that nobody has touched; not complete if something is missing
     */
    @SideEffectFree
    CodeEntry judged(CodeEntry entry);

    /**
     * Returns what the display shows of an entry (R30).
     *
     * @param entry what was typed
     * @return one character a position
     */
    @SideEffectFree
    String shown(CodeEntry entry);

    /**
     * Says whether the last digit is judged without a confirmation (R7).
     *
     * @return true for units that are typed straight
     */
    @Pure
    boolean judgesLastDigit();
}
