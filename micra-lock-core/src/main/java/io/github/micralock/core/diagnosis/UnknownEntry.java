// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagnosis;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.profile.EntryRules;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.checkerframework.common.value.qual.IntRange;

/** A display in which anything may stand: what may become of it, and what was there once somebody looked. */
final class UnknownEntry {

    private final LockMachine unit;
    private final EntryRules rules;

    UnknownEntry(LockMachine unit) {
        this.unit = unit;
        rules = unit.profile().entry();
    }

    /** Whether the event can have an entry judged at once. */
    boolean mayJudge(LockEvent event) {
        return rules.style().judgesLastDigit() ? event instanceof PresetPressed : event instanceof EntryConfirmed;
    }

    /** Where the unit is once an entry was judged wrong. */
    LockState judgedWrong(LockState nothingTyped) {
        CodeEntry entry = rules.nothingTyped();
        PresetPressed press = PresetPressed.of(Math.max(1, rules.digits().first()));
        int typed = rules.style().judgesLastDigit() ? entry.length() - 1 : entry.length();
        for (int position = 1; position <= typed; position++) {
            entry = entry.with(position, rules.digits().first());
        }
        LockState state = nothingTyped.withPhase(new AwaitingCode(entry, Duration.ZERO));
        return unit.next(state, rules.style().judgesLastDigit() ? press : new EntryConfirmed());
    }

    /** What may stand there when the unit looks so. */
    ImmutableList<Region> seen(LockState nothingTyped, Faceplate faceplate) {
        ImmutableList.Builder<Region> matching = ImmutableList.builder();
        for (CodeEntry entry : entriesShownAs(faceplate.text())) {
            Duration settle = rules.settling(entry);
            LockState latest = nothingTyped.withPhase(new AwaitingCode(entry, settle));
            if (unit.view(latest).equals(faceplate)) {
                Duration least = settle.isZero() ? Duration.ZERO : Duration.ofNanos(1);
                matching.add(Region.between(nothingTyped.withPhase(new AwaitingCode(entry, least)), latest));
            }
        }
        return matching.build();
    }

    /** A digit was typed, or the unit starts from it; anything else was not typed. */
    private List<CodeEntry> entriesShownAs(String text) {
        List<CodeEntry> entries = new ArrayList<>();
        entries.add(rules.nothingTyped());
        for (int position = 1; position <= Math.min(text.length(), rules.codeLength()); position++) {
            OptionalInt digit = digit(text.charAt(position - 1));
            if (digit.isPresent()) {
                @IntRange(from = 0, to = 9)
                int typed = CodeEntry.digit(digit.getAsInt());
                for (CodeEntry entry : ImmutableList.copyOf(entries)) {
                    entries.add(entry.with(position, typed));
                }
            }
        }
        return entries;
    }

    private OptionalInt digit(char shown) {
        int digit = shown - '0';
        return rules.digits().contains(digit) ? OptionalInt.of(digit) : OptionalInt.empty();
    }
}
