// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.core.CodeKeying;
import java.util.Collections;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What can be pressed to have a code judged, starting from what stands in the display already. */
final class Typist {

    private final EntryRules rules;

    Typist(EntryRules rules) {
        this.rules = rules;
    }

    /** The presses that make an entry a certain code; some that do not, where it cannot become one. */
    ImmutableList<LockEvent> completing(CodeEntry entry, SecurityCode code) {
        if (entry.isEmpty()) {
            return CodeKeying.events(rules, code);
        }
        return judged(
                IntStream.rangeClosed(1, code.length()).boxed().flatMap(position -> raising(entry, position, code)));
    }

    private Stream<LockEvent> raising(CodeEntry entry, int position, SecurityCode code) {
        int digit = code.digitAt(position);
        if (rules.style().judgesLastDigit()) {
            return entry.digitAt(position).isPresent() ? Stream.of() : Stream.of(PresetPressed.of(digit));
        }
        PresetPressed press = PresetPressed.of(position);
        ImmutableList.Builder<LockEvent> presses = ImmutableList.builder();
        CodeEntry raised = entry;
        while (rules.style().judged(raised).digitAt(position).orElse(-1) != digit) {
            raised = rules.style().press(raised, press.preset(), rules.digits());
            presses.add(press);
        }
        return presses.build().stream();
    }

    /** Ways to have any code judged, those with the fewest presses first; one of them at least is a wrong code. */
    ImmutableList<ImmutableList<LockEvent>> guesses(CodeEntry entry) {
        ImmutableList<LockEvent> filled = filling(entry);
        return extras().map(extra -> judged(Stream.concat(filled.stream(), extra.stream())))
                .collect(ImmutableList.toImmutableList());
    }

    /** What must be pressed before the entry can be judged. */
    private ImmutableList<LockEvent> filling(CodeEntry entry) {
        if (rules.style().judgesLastDigit()) {
            int missing = entry.length() - entry.touched() - 1;
            return ImmutableList.copyOf(Collections.nCopies(
                    missing, (LockEvent) PresetPressed.of(rules.digits().first())));
        }
        CodeEntry judged = rules.style().judged(entry);
        return IntStream.rangeClosed(1, entry.length())
                .filter(position -> judged.digitAt(position).isEmpty())
                .mapToObj(PresetPressed::of)
                .collect(ImmutableList.toImmutableList());
    }

    /** What else can be pressed, so that one of two codes at least is wrong. */
    private static Stream<ImmutableList<LockEvent>> extras() {
        Stream<ImmutableList<LockEvent>> one = IntStream.rangeClosed(1, PresetPressed.PRESETS)
                .mapToObj(preset -> ImmutableList.of(PresetPressed.of(preset)));
        return Stream.of(
                        Stream.of(ImmutableList.<LockEvent>of()),
                        one,
                        Stream.of(ImmutableList.<LockEvent>of(PresetPressed.of(1), PresetPressed.of(1))))
                .flatMap(extra -> extra);
    }

    private ImmutableList<LockEvent> judged(Stream<? extends LockEvent> presses) {
        ImmutableList<LockEvent> typed = presses.collect(ImmutableList.toImmutableList());
        return rules.style().judgesLastDigit()
                ? typed
                : ImmutableList.copyOf(Iterables.concat(typed, ImmutableList.of(new EntryConfirmed())));
    }
}
