// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.CountedFromDash;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.TypedStraight;
import io.github.micralock.testkit.expected.UnitText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How a person types digits, under given entry rules. Needs no test engine. */
public final class Typing {

    private Typing() {}

    /** Digits of these rules, at random. */
    static String digits(EntryRules rules, Chance chance) {
        StringBuilder digits = new StringBuilder();
        for (int position = 1; position <= rules.codeLength(); position++) {
            digits.append(chance.between(rules.digits().first(), rules.digits().last()));
        }
        return digits.toString();
    }

    /**
     * Returns the digits of a code, for whoever must press them.
     *
     * @param code the code of a unit, which in a test is no secret
     * @return its digits, in order
     */
    public static String digits(SecurityCode code) {
        return UnitText.digits(code);
    }

    /** The digits that take the fewest presses, where every position must be touched or one is enough. */
    static String cheapest(EntryRules rules, boolean everywhere) {
        if (rules.style() instanceof CountedFrom counted) {
            String digits = counted.start().toString();
            for (int position = 1; position <= (everywhere ? rules.codeLength() : 1); position++) {
                digits = raised(rules, digits, position);
            }
            return digits;
        }
        return Integer.toString(rules.digits().first()).repeat(rules.codeLength());
    }

    /**
     * Returns digits that are wrong, and take few presses.
     *
     * @param rules how the unit takes codes
     * @param right the digits of the code
     * @param everywhere whether every position must be touched, or one is enough
     * @return digits as many as a code has, but not those of the code
     */
    public static String cheapestWrong(EntryRules rules, String right, boolean everywhere) {
        String cheapest = cheapest(rules, everywhere);
        return cheapest.equals(right) ? raised(rules, cheapest, 1) : cheapest;
    }

    /**
     * Returns digits of which one is the next of the range, the first after the last.
     *
     * @param rules how the unit takes codes
     * @param digits digits as many as a code has
     * @param position which of them, from 1
     * @return other digits
     */
    public static String raised(EntryRules rules, String digits, int position) {
        int digit = CodeEntry.digit(digits.charAt(position - 1) - '0');
        return digits.substring(0, position - 1) + rules.digits().after(digit) + digits.substring(position);
    }

    /**
     * Returns the presses that leave {@code digits}, from an empty entry; something is pressed even where it stands already.
     *
     * @param rules how the unit takes codes
     * @param digits digits as many as a code has
     * @return at least one press
     */
    public static ImmutableList<LockEvent> presses(EntryRules rules, String digits) {
        ImmutableList<LockEvent> presses = presses(rules, digits, false);
        return presses.isEmpty() ? presses(rules, digits, true) : presses;
    }

    /**
     * Returns the presses that leave {@code digits} and touch every position.
     *
     * @param rules how the unit takes codes
     * @param digits digits as many as a code has
     * @return at least one press a position
     */
    public static ImmutableList<LockEvent> pressesEverywhere(EntryRules rules, String digits) {
        return presses(rules, digits, true);
    }

    /** The same presses in another order; what is typed straight has only one. */
    static ImmutableList<LockEvent> inAnyOrder(EntryRules rules, ImmutableList<LockEvent> presses, Chance chance) {
        if (rules.style() instanceof TypedStraight) {
            return presses;
        }
        List<LockEvent> shuffled = new ArrayList<>(presses);
        for (int left = shuffled.size(); left > 1; left--) {
            Collections.swap(shuffled, left - 1, chance.between(0, left - 1));
        }
        return ImmutableList.copyOf(shuffled);
    }

    private static ImmutableList<LockEvent> presses(EntryRules rules, String digits, boolean everywhere) {
        ImmutableList.Builder<LockEvent> presses = ImmutableList.builder();
        for (int position = 1; position <= digits.length(); position++) {
            int digit = digits.charAt(position - 1) - '0';
            if (rules.style() instanceof TypedStraight) {
                presses.add(PresetPressed.of(digit));
            } else {
                presses.addAll(Collections.nCopies(
                        timesPressed(rules, position, digit, everywhere), PresetPressed.of(position)));
            }
        }
        return presses.build();
    }

    private static int timesPressed(EntryRules rules, int position, int digit, boolean everywhere) {
        if (rules.style() instanceof CountedFromDash) {
            return rules.digits().presses(rules.digits().first(), digit) + 1;
        }
        if (rules.style() instanceof CountedFrom counted) {
            CodeEntry start = counted.start();
            int presses = rules.digits().presses(start.digitAt(position).orElse(digit), digit);
            return presses == 0 && everywhere ? rules.digits().size() : presses;
        }
        return 1;
    }
}
