// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.mutant;

import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * In some states, time counts as it would under another supply.
 *
 * @param states in which
 * @param believed under which
 */
@Immutable
record RunsUnder(In states, Supply believed) implements Fault {

    /** Whether a state is one of these. */
    @Immutable
    interface In {

        @Pure
        boolean holds(LockState state);
    }

    @SideEffectFree
    RunsUnder {}

    @Override
    @SideEffectFree
    public Transition step(Step step) {
        return step.is(TimePassed.class) && states.holds(step.before()) ? step.under(believed) : step.taken();
    }

    @Override
    @SideEffectFree
    public Duration due(LockMachine right, LockState state) {
        return right.nextDeadline(states.holds(state) ? state.with(believed, state.phase()) : state)
                .orElse(Duration.ZERO);
    }
}
