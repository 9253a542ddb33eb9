// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.phase.Waiting;
import java.time.Duration;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** A wait is over one nanosecond early; one of a single nanosecond is not. */
@Immutable
record EndsEarly() implements Fault {

    private static final Duration TICK = Duration.ofNanos(1);

    @SideEffectFree
    EndsEarly {}

    @Override
    @SideEffectFree
    public Transition step(Step step) {
        Duration left = step.right().nextDeadline(step.before()).orElse(Duration.ZERO);
        return step.is(TimePassed.class)
                        && waits(step.before())
                        && step.elapsed().equals(early(left))
                ? step.asIf(new TimePassed(left))
                : step.taken();
    }

    @Override
    @SideEffectFree
    public Duration due(LockMachine right, LockState state) {
        Duration due = right.nextDeadline(state).orElse(Duration.ZERO);
        return waits(state) ? early(due) : due;
    }

    @Pure
    private static boolean waits(LockState state) {
        return state.phase() instanceof Waiting;
    }

    @Pure
    private static Duration early(Duration left) {
        return left.compareTo(TICK) > 0 ? left.minus(TICK) : left;
    }
}
