// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.graph;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import java.time.Duration;

/**
 * A lock whose graph fits on a sheet of paper: one digit, 0 or 1, starting from 0; its code is 1, and the second wrong one
 * locks it for good.
 *
 * <pre>
 *  0 key at LOCK -ACC-&gt; 1 CODE -preset-&gt; 2 [1] -confirm-&gt; 4 plays
 *                                        2 [1] -preset-&gt; 3 [0] -confirm-&gt; 5 CODE, 1 wrong
 *  5 CODE -preset-&gt; 6 [1] -confirm-&gt; 4 plays
 *                   6 [1] -preset-&gt; 7 [0] -confirm-&gt; 8 locked for good
 *  3 [0] -preset-&gt; 2 [1], 7 [0] -preset-&gt; 6 [1], and everything else leads nowhere.
 * </pre>
 */
final class SmallLock {

    static final LockMachine LOCK = RadioLock.of(
            Catalogue.K11_HANDBOOK.toBuilder()
                    .named("SMALL", "One digit of two, two tries")
                    .entry(new EntryRules(1, new DigitRange(0, 1), CountedFrom.of("0"), Duration.ZERO))
                    .penalties(PenaltySchedule.NONE)
                    .limit(LimitedTo.of(2))
                    .build(),
            SecurityCode.parse("1"));

    static final ImmutableList<LockEvent> ALPHABET = LockEvent.parseLines("ignition ACC\npreset 1\nconfirm\n");

    /** What leads to each state of the drawing, by its number. */
    static final ImmutableList<String> SHORTEST = ImmutableList.of(
            "",
            "ignition ACC\n",
            "ignition ACC\npreset 1\n",
            "ignition ACC\npreset 1\npreset 1\n",
            "ignition ACC\npreset 1\nconfirm\n",
            "ignition ACC\npreset 1\npreset 1\nconfirm\n",
            "ignition ACC\npreset 1\npreset 1\nconfirm\npreset 1\n",
            "ignition ACC\npreset 1\npreset 1\nconfirm\npreset 1\npreset 1\n",
            "ignition ACC\npreset 1\npreset 1\nconfirm\npreset 1\npreset 1\nconfirm\n");

    private SmallLock() {}

    static Exploration exploration() {
        return Exploration.of(LOCK).over(ALPHABET);
    }

    /** The state of a number in the drawing. */
    static LockState state(int number) {
        return after(LOCK, LOCK.initial(), LockEvent.parseLines(SHORTEST.get(number)));
    }

    static LockState after(LockMachine lock, LockState start, Iterable<LockEvent> events) {
        LockState state = start;
        for (LockEvent event : events) {
            state = lock.next(state, event);
        }
        return state;
    }
}
