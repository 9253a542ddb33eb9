// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.CountedFromDash;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.TypedStraight;
import java.util.Collections;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Somebody who types one entry of each kind, and always the same one, so that typing is a few cases instead of ten
 * thousand codes. The code differs from what its digits start from in the first one only, so that it can be confirmed
 * with one cell touched.
 *
 * @param rules how the unit takes a code; at least three digits if it is typed straight, else at least two
 * @param habit which kinds of entry are typed
 */
public record Typist(EntryRules rules, Habit habit) {

    private static final int PRESETS = 6;

    /** What a person does. */
    public enum Habit {
        /** Types every kind of entry that there is. */
        THOROUGH,
        /** Types every kind, and what is wrong as a whole is so in the last digit alone; for units that are counted. */
        SLIPPING,
        /** Never touches every cell and always confirms, so that no entry settles; for units that count from a number. */
        HASTY
    }

    public Typist {
        checkArgument(
                habit != Habit.HASTY || rules.style() instanceof CountedFrom,
                "habit must not be HASTY where a part of a code is never judged (R8), was on %s",
                rules.style());
    }

    SecurityCode code() {
        return SecurityCode.parse(right().toString());
    }

    /** One entry of each kind that the code of this unit allows. */
    ImmutableSortedMap<Kind, CodeEntry> entries() {
        ImmutableSortedMap.Builder<Kind, CodeEntry> entries = ImmutableSortedMap.naturalOrder();
        entries.put(Kind.PART_WRONG, beginning(wrong(), touched(Kind.PART_WRONG)));
        if (!(rules.style() instanceof CountedFromDash)) {
            entries.put(Kind.PART_RIGHT, beginning(right(), touched(Kind.PART_RIGHT)));
        }
        if (habit != Habit.HASTY) {
            entries.put(Kind.WHOLE_WRONG, slip()).put(Kind.WHOLE_RIGHT, right());
        }
        return entries.buildOrThrow();
    }

    /** Typed straight, the beginning is right and the second digit is wrong, so that a right entry can become a wrong one. */
    private int touched(Kind kind) {
        return rules.style() instanceof TypedStraight && kind == Kind.PART_WRONG ? 2 : 1;
    }

    private CodeEntry right() {
        return raised(start(), 1, 2);
    }

    private CodeEntry slip() {
        return habit == Habit.SLIPPING ? raised(right(), rules.codeLength(), 1) : wrong();
    }

    private CodeEntry wrong() {
        return rules.style() instanceof TypedStraight ? raised(right(), 2, 1) : raised(start(), 1, 1);
    }

    private CodeEntry start() {
        if (rules.style() instanceof CountedFrom from) {
            return from.start();
        }
        CodeEntry entry = rules.nothingTyped();
        for (int position = 1; position <= rules.codeLength(); position++) {
            entry = entry.with(position, rules.digits().first());
        }
        return entry;
    }

    private CodeEntry raised(CodeEntry entry, int position, int times) {
        int digit = entry.digitAt(position).orElseThrow();
        for (int raise = 0; raise < times; raise++) {
            digit = rules.digits().after(digit);
        }
        return entry.with(position, digit);
    }

    private CodeEntry beginning(CodeEntry entry, int touched) {
        CodeEntry beginning = rules.nothingTyped();
        for (int position = 1; position <= touched; position++) {
            beginning = beginning.with(position, entry.digitAt(position).orElseThrow());
        }
        return beginning;
    }

    /** The presses that lead from one entry to another; none if none do. */
    ImmutableList<PresetPressed> presses(CodeEntry from, CodeEntry to) {
        return rules.style() instanceof TypedStraight ? appending(from, to) : raising(from, to);
    }

    private ImmutableList<PresetPressed> appending(CodeEntry from, CodeEntry to) {
        return beginning(to, Math.min(from.touched(), to.touched())).equals(from)
                ? IntStream.rangeClosed(from.touched() + 1, to.touched())
                        .mapToObj(position ->
                                PresetPressed.of(to.digitAt(position).orElseThrow()))
                        .collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
    }

    /** What stands there already is typed once more by raising its first digit all the way round. */
    private ImmutableList<PresetPressed> raising(CodeEntry from, CodeEntry to) {
        if (from.equals(to)) {
            return ImmutableList.copyOf(Collections.nCopies(rules.digits().size(), PresetPressed.of(1)));
        }
        ImmutableList.Builder<PresetPressed> presses = ImmutableList.builder();
        for (int position = 1; position <= to.length(); position++) {
            OptionalInt standing = from.digitAt(position);
            OptionalInt wanted = to.digitAt(position);
            if (wanted.isPresent()) {
                presses.addAll(
                        Collections.nCopies(raises(position, standing, wanted.getAsInt()), PresetPressed.of(position)));
            } else if (standing.isPresent()) {
                return ImmutableList.of();
            }
        }
        return presses.build();
    }

    private int raises(int position, OptionalInt standing, int wanted) {
        DigitRange digits = rules.digits();
        if (standing.isPresent()) {
            return digits.presses(standing.getAsInt(), wanted);
        }
        int afterFirstPress = rules.style() instanceof CountedFrom
                ? digits.after(start().digitAt(position).orElseThrow())
                : digits.first();
        return 1 + digits.presses(afterFirstPress, wanted);
    }

    /** A press that no digit of the code needs; none if each preset is needed. */
    ImmutableList<PresetPressed> stray() {
        return IntStream.rangeClosed(1, PRESETS)
                .filter(preset -> !isNeeded(preset))
                .limit(1)
                .mapToObj(PresetPressed::of)
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isNeeded(int preset) {
        return rules.style() instanceof TypedStraight ? rules.digits().contains(preset) : preset <= rules.codeLength();
    }
}
