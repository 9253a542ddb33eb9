// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Histories lose whole stretches first, then single events; then the durations that are left become simple. */
final class SimplerHistories {

    private SimplerHistories() {}

    static Stream<ImmutableList<LockEvent>> of(ImmutableList<LockEvent> history) {
        return Stream.of(shorter(history), joined(history), calmer(history)).flatMap(histories -> histories);
    }

    /** How complex the events are that still have something to lose. */
    static long complexity(ImmutableList<LockEvent> history) {
        return history.stream().mapToLong(SimplerHistories::complexity).sum();
    }

    static long complexity(LockEvent event) {
        return event instanceof TimePassed passed ? SimplerDurations.complexity(passed.elapsed()) : 0;
    }

    /** Events stay what they are; only the time that passes becomes simple. */
    static Stream<LockEvent> of(LockEvent event) {
        return event instanceof TimePassed passed
                ? SimplerDurations.of(passed.elapsed()).map(TimePassed::new)
                : Stream.of();
    }

    private static Stream<ImmutableList<LockEvent>> shorter(ImmutableList<LockEvent> history) {
        return IntStream.iterate(history.size(), length -> length > 0, length -> length / 2)
                .boxed()
                .flatMap(length -> IntStream.iterate(0, from -> from < history.size(), from -> from + length)
                        .mapToObj(from -> replaced(history, from, length, ImmutableList.of())));
    }

    /** Two stretches of time that follow one another become one. */
    private static Stream<ImmutableList<LockEvent>> joined(ImmutableList<LockEvent> history) {
        return IntStream.range(1, history.size())
                .boxed()
                .flatMap(index -> both(history.get(index - 1), history.get(index))
                        .map(both -> replaced(history, index - 1, 2, ImmutableList.of(both))));
    }

    private static Stream<LockEvent> both(LockEvent first, LockEvent second) {
        return first instanceof TimePassed one && second instanceof TimePassed other
                ? Stream.of(one.plus(other))
                : Stream.of();
    }

    private static Stream<ImmutableList<LockEvent>> calmer(ImmutableList<LockEvent> history) {
        return IntStream.range(0, history.size())
                .boxed()
                .flatMap(index ->
                        of(history.get(index)).map(event -> replaced(history, index, 1, ImmutableList.of(event))));
    }

    private static ImmutableList<LockEvent> replaced(
            ImmutableList<LockEvent> history, int from, int length, ImmutableList<LockEvent> by) {
        int to = Math.min(from + length, history.size());
        return ImmutableList.<LockEvent>builder()
                .addAll(history.subList(0, from))
                .addAll(by)
                .addAll(history.subList(to, history.size()))
                .build();
    }
}
