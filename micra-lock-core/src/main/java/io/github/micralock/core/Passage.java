// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.signal.LockSignal;
import java.time.Duration;
import org.checkerframework.dataflow.qual.SideEffectFree;

/** The way of a lock through time: each deadline fires at its own instant, the rest counts in what follows (R26). */
@Immutable
final class Passage {

    private final TransitionTable table;

    @SideEffectFree
    Passage(TransitionTable table) {
        this.table = table;
    }

    @SideEffectFree
    LockState through(LockState state, TimePassed event) {
        LockState now = state;
        Duration rest = event.elapsed();
        while (table.rules(now) instanceof CountingRules rules) {
            Duration due = rules.due(now);
            if (due.isZero() || rest.isZero()) {
                return now;
            }
            if (rest.compareTo(due) < 0) {
                return rules.counted(now, rest);
            }
            now = rules.expired(now);
            rest = rest.minus(due);
        }
        return now;
    }

    @SideEffectFree
    ImmutableList<LockSignal> signals(LockState state, TimePassed event) {
        if (!(table.rules(state) instanceof CountingRules rules)) {
            return ImmutableList.of();
        }
        Duration due = rules.due(state);
        if (due.isZero() || event.elapsed().compareTo(due) < 0) {
            return ImmutableList.of();
        }
        LockState then = rules.expired(state);
        TimePassed rest = new TimePassed(event.elapsed().minus(due));
        return Signals.join(rules.signals(state, event, then), signals(then, rest));
    }
}
