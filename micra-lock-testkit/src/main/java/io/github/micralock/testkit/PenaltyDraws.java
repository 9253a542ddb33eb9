// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.profile.AttemptLimit;
import io.github.micralock.api.profile.Cycle;
import io.github.micralock.api.profile.CycleLast;
import io.github.micralock.api.profile.DoubleUpTo;
import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.api.profile.PenaltyTail;
import io.github.micralock.api.profile.RepeatLast;
import io.github.micralock.api.profile.Unlimited;
import io.github.micralock.testkit.expected.Durations;
import java.time.Duration;

/** Limits, and the penalty schedules that go with them. */
final class PenaltyDraws {

    private PenaltyDraws() {}

    static AttemptLimit limit(Chance chance) {
        if (chance.oneIn(4)) {
            return new Unlimited();
        }
        int attempts = chance.oneIn(4) ? chance.between(6, 24) : chance.between(1, 5);
        int afterReset = chance.coin() ? attempts : chance.between(1, attempts);
        return new LimitedTo(Chance.atLeastOne(attempts), Chance.atLeastOne(afterReset));
    }

    /** A list that ends before the limit does, for no penalty is ever due at the limit. */
    static PenaltySchedule schedule(AttemptLimit limit, Chance chance) {
        int most = limit instanceof LimitedTo limited ? limited.attempts() - 1 : 6;
        if (most == 0) {
            return PenaltySchedule.NONE;
        }
        ImmutableList.Builder<Duration> listed = ImmutableList.builder();
        for (int left = chance.between(1, Math.min(most, 6)); left > 1; left--) {
            listed.add(penalty(chance));
        }
        return chance.oneIn(3) ? doubling(listed, chance) : plain(listed, chance);
    }

    private static PenaltySchedule plain(ImmutableList.Builder<Duration> listed, Chance chance) {
        ImmutableList<Duration> penalties = listed.add(penalty(chance)).build();
        PenaltyTail tail = chance.coin() ? new RepeatLast() : cycle(penalties.size(), chance);
        return new PenaltySchedule(penalties, tail);
    }

    private static PenaltyTail cycle(int listed, Chance chance) {
        return chance.coin() ? new Cycle() : new CycleLast(Chance.atLeastOne(chance.between(1, listed)));
    }

    private static PenaltySchedule doubling(ImmutableList.Builder<Duration> listed, Chance chance) {
        Duration last = DurationDraws.positive(chance);
        Duration cap = Durations.sum(last, penalty(chance));
        return new PenaltySchedule(listed.add(last).build(), new DoubleUpTo(cap));
    }

    private static Duration penalty(Chance chance) {
        return chance.oneIn(3) ? DurationDraws.any(chance) : Duration.ofSeconds(chance.between(0, 100));
    }
}
