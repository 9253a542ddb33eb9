// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.smt;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.Alphabet;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.EntryStyle;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.graph.Exploration;
import io.github.micralock.core.graph.StateGraph;
import io.github.micralock.formal.twin.Instance;

/**
 * A unit of the lockstep with a code of two digits, each 1 or 2, so that each entry can be typed and looked at.
 *
 * @param instance what the lockstep compares
 */
record TwoDigitUnit(Instance instance) {

    static final SecurityCode CODE = SecurityCode.parse("21");

    /** Enough for each unit with a limit; without one the count has no end, nor has what is wrong. */
    private static final int STATES = 1_000;

    private static final ImmutableList<LockEvent> TYPED_AND_ANSWERED = LockEvent.parseLines("""
            preset 1
            preset 2
            preset 3
            confirm
            clear
            immobiliser confirmed
            immobiliser refused
            link lost
            dealer reset
            """);

    LockProfile profile() {
        EntryRules rules = instance.profile().entry();
        EntryStyle style = rules.style() instanceof CountedFrom ? CountedFrom.of("11") : rules.style();
        return instance.profile().toBuilder()
                .entry(new EntryRules(2, new DigitRange(1, 2), style, rules.settle()))
                .build();
    }

    LockMachine machine() {
        return RadioLock.ofAnyKind(profile(), UnitIdentity.of("unit-1"), CODE);
    }

    /** What a machine of this make does. */
    StateGraph explored(LockMachine machine) {
        return Exploration.of(machine).over(alphabet()).atMost(STATES).explore();
    }

    private ImmutableList<LockEvent> alphabet() {
        ImmutableList.Builder<LockEvent> events =
                ImmutableList.<LockEvent>builder().addAll(Alphabet.SUPPLY).addAll(TYPED_AND_ANSWERED);
        instance.elapses()
                .forEach(ticks -> events.add(new TimePassed(instance.tick().multipliedBy(ticks))));
        return events.build();
    }

    @Override
    public String toString() {
        return instance.name();
    }
}
