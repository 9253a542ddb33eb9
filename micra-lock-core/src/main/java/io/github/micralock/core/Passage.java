// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.signal.LockSignal;
import java.time.Duration;
import org.checkerframework.dataflow.qual.Pure;
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
        TimePassed rest = event;
        PhaseRules rules = table.rules(now);
        while (expires(rules, now, rest)) {
            LockState then = rules.timePassed(now, rest);
            rest = new TimePassed(rest.elapsed().minus(rules.due(now)));
            now = then;
            rules = table.rules(now);
        }
        return rules.timePassed(now, rest);
    }

    @SideEffectFree
    ImmutableList<LockSignal> signals(LockState state, TimePassed event) {
        PhaseRules rules = table.rules(state);
        if (!expires(rules, state, event)) {
            return ImmutableList.of();
        }
        LockState then = rules.timePassed(state, event);
        TimePassed rest = new TimePassed(event.elapsed().minus(rules.due(state)));
        return Signals.join(rules.signals(state, event, then), signals(then, rest));
    }

    @Pure
    private static boolean expires(PhaseRules rules, LockState state, TimePassed event) {
        Duration due = rules.due(state);
        return !due.isZero() && due.compareTo(event.elapsed()) <= 0;
    }
}
