// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.LockEvent;
import java.util.stream.Stream;
import net.jqwik.api.ShrinkingDistance;

/** How jqwik makes histories simpler. */
final class SimplerHistory implements Simplifier<ImmutableList<LockEvent>> {

    static final SimplerHistory FIRST = new SimplerHistory();

    private SimplerHistory() {}

    @Override
    public Stream<ImmutableList<LockEvent>> simpler(ImmutableList<LockEvent> history) {
        return SimplerHistories.of(history);
    }

    @Override
    public ShrinkingDistance distance(ImmutableList<LockEvent> history) {
        return ShrinkingDistance.of(history.size(), SimplerHistories.complexity(history));
    }
}
