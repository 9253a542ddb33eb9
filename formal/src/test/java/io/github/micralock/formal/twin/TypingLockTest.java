// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.core.graph.Exploration;
import io.github.micralock.core.graph.StateGraph;
import org.junit.jupiter.api.Test;

/** A lock that types has the graph of the specification. */
class TypingLockTest {

    /** The counts are those that TLC finds ({@link LockstepTest}). */
    @Test
    void theK11HasTheStatesAndStepsThatTlcFinds() {
        TypingLock lock = TypingLock.of(Instances.K11_EVERY_TEN_SECONDS);
        StateGraph graph = Exploration.of(lock).over(lock.alphabet()).explore();

        assertThat(graph.states()).hasSize(46_600);
        assertThat(graph.edgeCount()).isEqualTo(932_000);
    }
}
