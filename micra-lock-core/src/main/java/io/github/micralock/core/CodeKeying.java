// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.EntryRules;
import java.util.Collections;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a person types a code on the presets of a unit.
 *
 * <p>On a K11 the code 2468 is preset 1 twice, preset 2 four times, preset 3 six times and preset 4 eight times, as its
 * handbook tells it.
 */
public final class CodeKeying {

    private CodeKeying() {}

    /**
     * Returns the presses that type a code into an entry of which nothing is typed yet, and no more.
     *
     * @param rules how the unit takes codes
     * @param code the code; of the unit's length and digits
     * @return the presses in order of the positions. Where nothing would be pressed, because the code is what stands
     *     there already, one digit goes round once, so that there is something to judge (R8)
     * @throws IllegalArgumentException if the code could not be typed on such a unit; the message does not repeat it
     */
    public static ImmutableList<PresetPressed> presses(EntryRules rules, SecurityCode code) {
        rules.checkTypable(code);
        ImmutableList<PresetPressed> presses = IntStream.rangeClosed(1, code.length())
                .boxed()
                .flatMap(position -> presses(rules, code, position))
                .collect(ImmutableList.toImmutableList());
        return presses.isEmpty() ? goingRound(rules) : presses;
    }

    /**
     * Returns the events that type a code and have it judged without waiting.
     *
     * @param rules how the unit takes codes
     * @param code the code; of the unit's length and digits
     * @return the presses, and the confirmation where the last digit is not judged by itself (R7, R8)
     * @throws IllegalArgumentException if the code could not be typed on such a unit; the message does not repeat it
     */
    public static ImmutableList<LockEvent> events(EntryRules rules, SecurityCode code) {
        ImmutableList<PresetPressed> presses = presses(rules, code);
        return rules.style().judgesLastDigit()
                ? ImmutableList.copyOf(presses)
                : ImmutableList.<LockEvent>builder()
                        .addAll(presses)
                        .add(new EntryConfirmed())
                        .build();
    }

    private static Stream<PresetPressed> presses(EntryRules rules, SecurityCode code, int position) {
        int digit = code.digitAt(position);
        if (rules.style().judgesLastDigit()) {
            return Stream.of(PresetPressed.of(digit));
        }
        return Collections.nCopies(counted(rules, digit, position), PresetPressed.of(position)).stream();
    }

    private static int counted(EntryRules rules, int digit, int position) {
        return rules.style() instanceof CountedFrom from
                ? rules.digits().presses(from.start().digitAt(position).orElse(0), digit)
                : rules.digits().presses(rules.digits().first(), digit) + 1;
    }

    private static ImmutableList<PresetPressed> goingRound(EntryRules rules) {
        return ImmutableList.copyOf(Collections.nCopies(rules.digits().size(), PresetPressed.of(1)));
    }
}
