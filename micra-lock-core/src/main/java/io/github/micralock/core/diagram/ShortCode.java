// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.Alphabet;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.event.EntryCleared;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.EntryStyle;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.CodeKeying;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.graph.DeadlineLock;

/**
 * A unit like another one, but with a code of a single digit, of which there are two. Which digits are typed changes
 * nothing of the phases between which a unit steps, and there are a few entries instead of ten thousand.
 */
final class ShortCode {

    private static final UnitIdentity UNIT = UnitIdentity.of("unit");

    private static final ImmutableList<LockEvent> REPLIES = LockEvent.parseLines("""
            immobiliser confirmed
            immobiliser refused
            link lost
            """);

    private ShortCode() {}

    static LockMachine lock(LockProfile profile) {
        EntryRules rules = rules(profile.entry());
        return RadioLock.ofAnyKind(
                profile.toBuilder().entry(rules).build(),
                UNIT,
                code(rules.digits().last()));
    }

    /** Everything that can happen to such a unit, with time up to each deadline; it ignores what is not for its kind. */
    static ImmutableSet<LockEvent> events(LockProfile profile) {
        EntryRules rules = rules(profile.entry());
        return ImmutableSet.<LockEvent>builder()
                .addAll(Alphabet.SUPPLY)
                .add(new DealerReset())
                .addAll(CodeKeying.presses(rules, code(rules.digits().first())))
                .addAll(CodeKeying.events(rules, code(rules.digits().last())))
                .add(new EntryCleared())
                .addAll(REPLIES)
                .add(DeadlineLock.UNTIL_DEADLINE)
                .build();
    }

    private static EntryRules rules(EntryRules rules) {
        int first = rules.digits().first();
        EntryStyle style = rules.style() instanceof CountedFrom ? CountedFrom.of(String.valueOf(first)) : rules.style();
        return new EntryRules(1, new DigitRange(first, rules.digits().after(first)), style, rules.settle());
    }

    private static SecurityCode code(int digit) {
        return SecurityCode.parse(String.valueOf(digit));
    }
}
