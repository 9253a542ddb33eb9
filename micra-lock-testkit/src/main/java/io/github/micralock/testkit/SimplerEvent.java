// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import io.github.micralock.api.event.LockEvent;
import java.util.stream.Stream;
import net.jqwik.api.ShrinkingDistance;

/** How jqwik makes single events simpler. */
final class SimplerEvent implements Simplifier<LockEvent> {

    static final SimplerEvent FIRST = new SimplerEvent();

    private SimplerEvent() {}

    @Override
    public Stream<LockEvent> simpler(LockEvent event) {
        return SimplerHistories.of(event);
    }

    @Override
    public ShrinkingDistance distance(LockEvent event) {
        return ShrinkingDistance.of(SimplerHistories.complexity(event));
    }
}
