// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.expected;

import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.CountedFromDash;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.TypedStraight;
import java.util.Optional;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** R7, R8 and R30 on an entry written as text, {@code 2_6_}: what was typed, and what it comes to. */
public final class Typed {

    public static final char UNTOUCHED = '_';

    private final EntryRules rules;
    private final String entry;

    @SideEffectFree
    public Typed(EntryRules rules, CodeEntry entry) {
        this.rules = rules;
        this.entry = entry.toString();
    }

    @Pure
    public boolean nothing() {
        return touched() == 0;
    }

    @Pure
    public boolean everywhere() {
        return touched() == entry.length();
    }

    /** The digits that would be judged; empty if something is missing. */
    public Optional<String> judged() {
        String filled = over(standing(UNTOUCHED));
        return nothing() || filled.indexOf(UNTOUCHED) >= 0 ? Optional.empty() : Optional.of(filled);
    }

    /** What the display shows. */
    @SideEffectFree
    public String shown() {
        return over(standing('-'));
    }

    /** The entry after a press; empty if the preset is none of this unit's. */
    public Optional<String> pressed(int preset) {
        if (rules.style() instanceof TypedStraight) {
            boolean unused =
                    preset < rules.digits().first() || preset > rules.digits().last();
            return unused || everywhere() ? Optional.empty() : Optional.of(with(entry.indexOf(UNTOUCHED) + 1, preset));
        }
        return preset > rules.codeLength() ? Optional.empty() : Optional.of(with(preset, raised(preset)));
    }

    private int raised(int position) {
        char touched = entry.charAt(position - 1);
        if (touched == UNTOUCHED && rules.style() instanceof CountedFromDash) {
            return rules.digits().first();
        }
        int digit = shown().charAt(position - 1) - '0';
        return digit == rules.digits().last() ? rules.digits().first() : digit + 1;
    }

    private String with(int position, int digit) {
        return entry.substring(0, position - 1) + digit + entry.substring(position);
    }

    /** What stands where nobody has touched it; a start of another length is none. */
    @SideEffectFree
    private String standing(char otherwise) {
        return rules.style() instanceof CountedFrom counted && counted.start().length() == entry.length()
                ? counted.start().toString()
                : Character.toString(otherwise).repeat(entry.length());
    }

    @Pure
    private int touched() {
        int touched = 0;
        for (int index = 0; index < entry.length(); index++) {
            touched += entry.charAt(index) == UNTOUCHED ? 0 : 1;
        }
        return touched;
    }

    @SideEffectFree
    private String over(String below) {
        String text = "";
        for (int index = 0; index < entry.length(); index++) {
            text += entry.charAt(index) == UNTOUCHED ? below.charAt(index) : entry.charAt(index);
        }
        return text;
    }
}
