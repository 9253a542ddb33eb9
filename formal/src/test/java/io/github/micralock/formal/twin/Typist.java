// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.TypedStraight;
import java.util.Collections;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Somebody who types one entry of each kind, and always the same one, so that typing is a few cases instead of ten
 * thousand codes. The code differs from the start number in its first digit only, so that it can be confirmed with one cell
 * touched.
 *
 * @param rules how the unit takes a code; at least three digits if it is typed straight, else at least two
 */
record Typist(EntryRules rules) {

    private static final int PRESETS = 6;

    SecurityCode code() {
        return SecurityCode.parse(startingWith(after(first(1), 2)).toString());
    }

    /** One entry of each kind that this unit's code allows; nothing typed is no kind of typing. */
    ImmutableMap<Kind, CodeEntry> entries() {
        ImmutableSortedMap.Builder<Kind, CodeEntry> entries = ImmutableSortedMap.naturalOrder();
        CodeEntry right = CodeEntry.parse(startingWith(after(first(1), 2)).toString());
        CodeEntry wrong = startingWith(after(first(1), 1));
        entries.put(Kind.WHOLE_RIGHT, right).put(Kind.WHOLE_WRONG, wrong);
        if (rules.style() instanceof TypedStraight) {
            entries.put(Kind.PART_RIGHT, beginning(right, 1));
            entries.put(Kind.PART_WRONG, beginning(right, 1).with(2, after(first(2), 1)));
            entries.put(Kind.WHOLE_WRONG, right.with(2, after(first(2), 1)));
        } else {
            entries.put(Kind.PART_WRONG, beginning(wrong, 1));
            if (rules.style() instanceof CountedFrom) {
                entries.put(Kind.PART_RIGHT, beginning(right, 1));
            }
        }
        return entries.buildOrThrow();
    }

    /** The presses that lead from one entry to another; none if there are none that do. */
    ImmutableList<PresetPressed> presses(CodeEntry from, CodeEntry to) {
        return rules.style() instanceof TypedStraight ? appended(from, to) : raised(from, to);
    }

    private ImmutableList<PresetPressed> appended(CodeEntry from, CodeEntry to) {
        return beginning(to, from.touched()).equals(from)
                ? IntStream.rangeClosed(from.touched() + 1, to.touched())
                        .mapToObj(position ->
                                PresetPressed.of(to.digitAt(position).orElseThrow()))
                        .collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
    }

    /** An entry that stands there already is typed once more by raising its first digit all the way round. */
    private ImmutableList<PresetPressed> raised(CodeEntry from, CodeEntry to) {
        ImmutableList.Builder<PresetPressed> presses = ImmutableList.builder();
        for (int position = 1; position <= to.length(); position++) {
            OptionalInt target = to.digitAt(position);
            if (target.isEmpty() && from.digitAt(position).isPresent()) {
                return ImmutableList.of();
            }
            if (target.isPresent()) {
                boolean again = position == 1 && from.equals(to);
                presses.addAll(Collections.nCopies(
                        again ? rules.digits().size() : raises(from, position, target.getAsInt()),
                        PresetPressed.of(position)));
            }
        }
        return presses.build();
    }

    private int raises(CodeEntry from, int position, int target) {
        DigitRange digits = rules.digits();
        OptionalInt standing = from.digitAt(position);
        if (standing.isPresent()) {
            return digits.presses(standing.getAsInt(), target);
        }
        return rules.style() instanceof CountedFrom
                ? digits.presses(after(first(position), 1), target) + 1
                : digits.presses(digits.first(), target) + 1;
    }

    /** A press that no digit of the code needs, if there is one. */
    ImmutableList<PresetPressed> stray() {
        return IntStream.rangeClosed(1, PRESETS)
                .filter(preset -> !needed(preset))
                .limit(1)
                .mapToObj(PresetPressed::of)
                .collect(ImmutableList.toImmutableList());
    }

    private boolean needed(int preset) {
        return rules.style() instanceof TypedStraight
                ? rules.digits().contains(preset)
                : preset <= rules.codeLength();
    }

    private CodeEntry startingWith(int digit) {
        CodeEntry entry = rules.nothingTyped();
        for (int position = 1; position <= rules.codeLength(); position++) {
            entry = entry.with(position, first(position));
        }
        return entry.with(1, digit);
    }

    private CodeEntry beginning(CodeEntry entry, int touched) {
        CodeEntry beginning = rules.nothingTyped();
        for (int position = 1; position <= touched; position++) {
            beginning = beginning.with(position, entry.digitAt(position).orElseThrow());
        }
        return beginning;
    }

    private int first(int position) {
        return rules.style() instanceof CountedFrom from
                ? from.start().digitAt(position).orElseThrow()
                : rules.digits().first();
    }

    private int after(int digit, int raises) {
        int raised = digit;
        for (int raise = 0; raise < raises; raise++) {
            raised = rules.digits().after(raised);
        }
        return raised;
    }
}
