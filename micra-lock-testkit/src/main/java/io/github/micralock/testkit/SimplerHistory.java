// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.LockEvent;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ShrinkingDistance;

/** Histories lose whole stretches first, then single events; then the durations that are left become simple. */
final class SimplerHistory implements Simplifier<ImmutableList<LockEvent>> {

    static final SimplerHistory FIRST = new SimplerHistory();

    private SimplerHistory() {}

    @Override
    public Stream<ImmutableList<LockEvent>> simpler(ImmutableList<LockEvent> history) {
        return Stream.concat(shorter(history), calmer(history));
    }

    @Override
    public ShrinkingDistance distance(ImmutableList<LockEvent> history) {
        long complexity = history.stream().mapToLong(SimplerEvent::complexity).sum();
        return ShrinkingDistance.of(history.size(), complexity);
    }

    private static Stream<ImmutableList<LockEvent>> shorter(ImmutableList<LockEvent> history) {
        return IntStream.iterate(history.size(), length -> length > 0, length -> length / 2)
                .boxed()
                .flatMap(length -> IntStream.iterate(0, from -> from < history.size(), from -> from + length)
                        .mapToObj(from -> without(history, from, Math.min(from + length, history.size()))));
    }

    private static ImmutableList<LockEvent> without(ImmutableList<LockEvent> history, int from, int to) {
        return Stream.concat(history.subList(0, from).stream(), history.subList(to, history.size()).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<ImmutableList<LockEvent>> calmer(ImmutableList<LockEvent> history) {
        return IntStream.range(0, history.size())
                .boxed()
                .flatMap(index ->
                        SimplerEvent.FIRST.simpler(history.get(index)).map(event -> with(history, index, event)));
    }

    private static ImmutableList<LockEvent> with(ImmutableList<LockEvent> history, int index, LockEvent event) {
        return IntStream.range(0, history.size())
                .mapToObj(position -> position == index ? event : history.get(position))
                .collect(ImmutableList.toImmutableList());
    }
}
