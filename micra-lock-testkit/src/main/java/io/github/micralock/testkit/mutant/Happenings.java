// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.Alphabet;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.testkit.expected.Durations;
import java.time.Duration;

/** What is worth trying in a pair of states: so few events that the pairs are few, and so chosen that faults show. */
final class Happenings {

    private static final Duration TICK = Duration.ofNanos(1);

    private Happenings() {}

    static ImmutableList<LockEvent> in(LockMachine right, LockMachine other, Lockstep.Pair pair) {
        ImmutableSet.Builder<Duration> times = ImmutableSet.<Duration>builder()
                .add(Duration.ZERO)
                .addAll(times(right, pair.one()))
                .addAll(times(other, pair.two()))
                .add(Durations.LONGEST);
        return ImmutableList.<LockEvent>builder()
                .addAll(Alphabet.WITHOUT_TIME)
                .addAll(times.build().stream().map(TimePassed::new).toList())
                .build();
    }

    /** A nanosecond only into a countdown of whole seconds, or there would be as many states as nanoseconds. */
    private static ImmutableList<Duration> times(LockMachine machine, LockState state) {
        Duration due = machine.nextDeadline(state).orElse(Duration.ZERO);
        if (due.isZero()) {
            return ImmutableList.of(TICK);
        }
        LockState then = machine.next(state, new TimePassed(due));
        Duration dueThen = machine.nextDeadline(then).orElse(TICK);
        Duration acrossBoth = Durations.sum(due, dueThen);
        return due.toNanosPart() == 0
                ? ImmutableList.of(TICK, due.minus(TICK), due, acrossBoth)
                : ImmutableList.of(due.minus(TICK), due, acrossBoth);
    }
}
