// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.reduction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import java.time.Duration;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

/**
 * Makes histories simpler for as long as they break a rule: by leaving out stretches and then single events (delta
 * debugging), by letting time pass in one piece, and by shortening it.
 */
final class Simplification {

    private final Predicate<ImmutableList<LockEvent>> violates;

    Simplification(Predicate<ImmutableList<LockEvent>> violates) {
        this.violates = violates;
    }

    /** What helps once may make room for the other ways; it ends, for each step makes something less. */
    ImmutableList<LockEvent> simplest(ImmutableList<LockEvent> history) {
        ImmutableList<LockEvent> best = history;
        ImmutableList<LockEvent> before;
        do {
            before = best;
            best = shorter(joined(fewer(best)));
        } while (!best.equals(before));
        return best;
    }

    private ImmutableList<LockEvent> fewer(ImmutableList<LockEvent> history) {
        ImmutableList<LockEvent> best = history;
        for (int length = history.size(); length > 0; length /= 2) {
            best = without(best, length);
        }
        return best;
    }

    /** Leaves out each stretch of a length that does not matter. */
    private ImmutableList<LockEvent> without(ImmutableList<LockEvent> history, int length) {
        ImmutableList<LockEvent> best = history;
        int from = 0;
        while (from < best.size()) {
            ImmutableList<LockEvent> rest = replaced(best, from, length, ImmutableList.of());
            if (violates.test(rest)) {
                best = rest;
            } else {
                from += length;
            }
        }
        return best;
    }

    private ImmutableList<LockEvent> joined(ImmutableList<LockEvent> history) {
        ImmutableList<LockEvent> best = history;
        for (int index = best.size() - 2; index >= 0; index--) {
            if (best.get(index) instanceof TimePassed one && best.get(index + 1) instanceof TimePassed other) {
                ImmutableList<LockEvent> joined = replaced(best, index, 2, ImmutableList.of(one.plus(other)));
                best = violates.test(joined) ? joined : best;
            }
        }
        return best;
    }

    private ImmutableList<LockEvent> shorter(ImmutableList<LockEvent> history) {
        ImmutableList<LockEvent> best = history;
        for (int index = 0; index < best.size(); index++) {
            if (best.get(index) instanceof TimePassed passed) {
                best = with(best, index, shortest(best, index, passed.elapsed()));
            }
        }
        return best;
    }

    /** The least number of whole seconds that breaks the rule, or else the least nanoseconds more than whole seconds. */
    private Duration shortest(ImmutableList<LockEvent> history, int index, Duration elapsed) {
        long seconds = elapsed.toSeconds();
        if (violates.test(with(history, index, Duration.ofSeconds(seconds)))) {
            return Duration.ofSeconds(
                    least(seconds, less -> violates.test(with(history, index, Duration.ofSeconds(less)))));
        }
        if (seconds < Long.MAX_VALUE && violates.test(with(history, index, Duration.ofSeconds(seconds + 1)))) {
            return Duration.ofSeconds(seconds + 1);
        }
        return Duration.ofSeconds(
                seconds,
                least(
                        elapsed.toNanosPart(),
                        less -> violates.test(with(history, index, Duration.ofSeconds(seconds, less)))));
    }

    /** By halves: a number that still does, while one less does not; the least of all, if all above it do as well. */
    private static long least(long does, LongPredicate alsoDoes) {
        if (alsoDoes.test(0)) {
            return 0;
        }
        long fails = 0;
        long least = does;
        while (least - fails > 1) {
            long middle = fails + (least - fails) / 2;
            if (alsoDoes.test(middle)) {
                least = middle;
            } else {
                fails = middle;
            }
        }
        return least;
    }

    private static ImmutableList<LockEvent> with(ImmutableList<LockEvent> history, int index, Duration elapsed) {
        return replaced(history, index, 1, ImmutableList.of(new TimePassed(elapsed)));
    }

    private static ImmutableList<LockEvent> replaced(
            ImmutableList<LockEvent> history, int from, int length, ImmutableList<LockEvent> by) {
        return ImmutableList.copyOf(Iterables.concat(
                history.subList(0, from),
                by,
                history.subList(Math.min(history.size(), from + length), history.size())));
    }
}
