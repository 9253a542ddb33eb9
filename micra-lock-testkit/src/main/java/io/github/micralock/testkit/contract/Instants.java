// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import com.google.common.collect.ImmutableSet;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.testkit.expected.Durations;
import java.time.Duration;
import java.util.stream.Stream;

/** The instants at which something is most likely to go wrong. */
final class Instants {

    private static final Duration TICK = Duration.ofNanos(1);

    private Instants() {}

    /** Where to cut a stretch of time: at its ends, in its middle, at the deadline in it, and a tick to either side. */
    static ImmutableSet<Duration> within(LockMachine machine, LockState state, Duration elapsed) {
        Duration deadline = machine.nextDeadline(state).orElse(TICK);
        return Stream.of(
                        TICK,
                        elapsed.dividedBy(2),
                        elapsed.isZero() ? elapsed : elapsed.minus(TICK),
                        deadline,
                        deadline.minus(TICK),
                        deadline.equals(Durations.LONGEST) ? deadline : deadline.plus(TICK))
                .filter(cut -> !cut.isNegative() && cut.compareTo(elapsed) <= 0)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Instants before a deadline, the latest a tick before it. */
    static ImmutableSet<Duration> before(Duration deadline) {
        return ImmutableSet.of(Duration.ZERO, deadline.dividedBy(2), deadline.minus(TICK));
    }
}
