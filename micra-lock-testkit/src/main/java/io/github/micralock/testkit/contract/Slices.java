// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.contract;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.testkit.LockRun;
import java.time.Duration;

/** Cuts the time of a history at every deadline, so that a rule can look at one thing at a time (R25, R26). */
final class Slices {

    /** A machine that never gets on is cut off: no lock has so many deadlines in a row. */
    private static final int MOST = 16;

    private Slices() {}

    static ImmutableList<LockEvent> of(Trial trial) {
        ImmutableList.Builder<LockEvent> sliced = ImmutableList.builder();
        LockState state = trial.start();
        for (LockEvent event : trial.history()) {
            ImmutableList<LockEvent> slices = event instanceof TimePassed passed
                    ? of(trial.machine(), state, passed.elapsed())
                    : ImmutableList.of(event);
            for (LockEvent slice : slices) {
                state = next(trial.machine(), state, slice);
            }
            sliced.addAll(slices);
        }
        return sliced.build();
    }

    static ImmutableList<LockEvent> of(LockMachine machine, LockState start, Duration elapsed) {
        ImmutableList.Builder<LockEvent> slices = ImmutableList.builder();
        LockState state = start;
        Duration left = elapsed;
        for (int count = 0; count < MOST; count++) {
            Duration slice = Deadlines.of(machine.profile(), state).orElse(left);
            if (slice.compareTo(left) >= 0) {
                break;
            }
            TimePassed passed = new TimePassed(slice);
            slices.add(passed);
            state = next(machine, state, passed);
            left = left.minus(slice);
        }
        return slices.add(new TimePassed(left)).build();
    }

    /** What throws here throws again in a run, which tells where. */
    private static LockState next(LockMachine machine, LockState state, LockEvent event) {
        try {
            return machine.next(state, event);
        } catch (RuntimeException thrown) {
            return LockRun.from(machine, state, ImmutableList.of(event)).end();
        }
    }
}
