// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.EntryStyle;
import io.github.micralock.api.profile.TypedStraight;

/** What the specification tells apart of the digits that stand on a faceplate. */
enum Kind {
    NOTHING,
    PART_WRONG,
    PART_RIGHT,
    WHOLE_WRONG,
    WHOLE_RIGHT;

    static Kind of(CodeEntry entry, EntryRules rules, SecurityCode code) {
        if (entry.isEmpty()) {
            return NOTHING;
        }
        if (entry.isComplete()) {
            return code.matches(entry) ? WHOLE_RIGHT : WHOLE_WRONG;
        }
        return rightSoFar(entry, rules.style(), code) ? PART_RIGHT : PART_WRONG;
    }

    private static boolean rightSoFar(CodeEntry entry, EntryStyle style, SecurityCode code) {
        if (style instanceof CountedFrom from) {
            return code.matches(entry.filledFrom(from.start()));
        }
        return style instanceof TypedStraight && beginningOf(code, entry);
    }

    private static boolean beginningOf(SecurityCode code, CodeEntry entry) {
        for (int position = 1; position <= entry.touched(); position++) {
            if (entry.digitAt(position).orElseThrow() != code.digitAt(position)) {
                return false;
            }
        }
        return true;
    }
}
