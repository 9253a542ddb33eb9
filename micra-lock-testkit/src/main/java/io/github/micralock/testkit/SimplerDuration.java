// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import java.time.Duration;
import java.util.stream.Stream;
import net.jqwik.api.ShrinkingDistance;

/** How jqwik makes durations simpler. */
final class SimplerDuration implements Simplifier<Duration> {

    static final SimplerDuration FIRST = new SimplerDuration();

    private SimplerDuration() {}

    @Override
    public Stream<Duration> simpler(Duration value) {
        return SimplerDurations.of(value);
    }

    @Override
    public ShrinkingDistance distance(Duration value) {
        return ShrinkingDistance.of(SimplerDurations.complexity(value));
    }
}
