// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import java.util.stream.Stream;
import net.jqwik.api.ShrinkingDistance;

/** Events stay what they are; only the time that passes becomes simple. */
final class SimplerEvent implements Simplifier<LockEvent> {

    static final SimplerEvent FIRST = new SimplerEvent();

    private SimplerEvent() {}

    @Override
    public Stream<LockEvent> simpler(LockEvent event) {
        return event instanceof TimePassed passed
                ? SimplerDuration.FIRST.simpler(passed.elapsed()).map(TimePassed::new)
                : Stream.of();
    }

    @Override
    public ShrinkingDistance distance(LockEvent event) {
        return ShrinkingDistance.of(complexity(event));
    }

    static long complexity(LockEvent event) {
        return event instanceof TimePassed passed ? SimplerDuration.complexity(passed.elapsed()) : 0;
    }
}
