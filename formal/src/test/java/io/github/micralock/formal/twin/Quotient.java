// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.micralock.api.profile.ArmingRules;
import io.github.micralock.api.profile.AttemptLimit;
import io.github.micralock.api.profile.DoubleUpTo;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.LinkRules;
import io.github.micralock.api.profile.LinkThenCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.api.profile.PenaltyTail;
import io.github.micralock.formal.twin.Typist.Habit;
import java.time.Duration;

/**
 * A profile of the same shape with small numbers: which penalties are zero, equal, shorter or longer than others stays, and so
 * does all that is no number. What is zero stays zero. A limit comes soon after the list of penalties.
 *
 * @param profile the profile with its real numbers
 */
record Quotient(LockProfile profile) {

    private static final Duration TICK = Duration.ofMillis(500);
    private static final ImmutableList<Integer> ELAPSES = ImmutableList.of(0, 1, 9);

    Instance instance() {
        LockProfile small = profile.toBuilder()
                .entry(entry(profile.entry()))
                .penalties(penalties())
                .limit(limit())
                .arming(new ArmingRules(
                        unlessZero(profile.arming().grace(), 2),
                        profile.arming().memory()))
                .link(link(profile.link()))
                .build();
        return new Instance(profile.name() + "_SMALL", small, TICK, ELAPSES, Habit.THOROUGH);
    }

    private static EntryRules entry(EntryRules rules) {
        return new EntryRules(rules.codeLength(), rules.digits(), rules.style(), unlessZero(rules.settle(), 2));
    }

    /** The shortest penalty is a tick, the next one two, and so on. */
    private PenaltySchedule penalties() {
        ImmutableSortedSet<Duration> different = ImmutableSortedSet.<Duration>orderedBy(Ordering.natural())
                .add(Duration.ZERO)
                .addAll(profile.penalties().listed())
                .build();
        ImmutableList<Duration> listed = profile.penalties().listed().stream()
                .map(penalty -> TICK.multipliedBy(different.headSet(penalty).size()))
                .collect(toImmutableList());
        PenaltyTail tail = profile.penalties().tail();
        return new PenaltySchedule(
                listed,
                tail instanceof DoubleUpTo
                        ? new DoubleUpTo(listed.get(listed.size() - 1).multipliedBy(3))
                        : tail);
    }

    private AttemptLimit limit() {
        if (profile.limit() instanceof LimitedTo limit) {
            int attempts =
                    Math.min(limit.attempts(), profile.penalties().listed().size() + 2);
            boolean probation = limit.boundsTriesAfterReset();
            return new LimitedTo(attempts, probation ? Math.min(limit.attemptsAfterReset(), attempts - 1) : attempts);
        }
        return profile.limit();
    }

    private static LinkRules link(LinkRules link) {
        if (link instanceof LinkOnly only) {
            return new LinkOnly(unlessZero(only.timeOut(), 3), only.afterRefusal(), unlessZero(only.exchangeTime(), 1));
        }
        return link instanceof LinkThenCode then
                ? new LinkThenCode(unlessZero(then.timeOut(), 3), unlessZero(then.exchangeTime(), 1))
                : link;
    }

    private static Duration unlessZero(Duration duration, int ticks) {
        return duration.isZero() ? Duration.ZERO : TICK.multipliedBy(ticks);
    }
}
