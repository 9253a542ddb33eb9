// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.exploration;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.Alphabet;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.benchmarks.contestant.K11;
import io.github.micralock.core.graph.Exploration;
import io.github.micralock.core.graph.Progress;
import io.github.micralock.core.graph.StateGraph;
import java.lang.management.ManagementFactory;

/**
 * Explores a K11 to the end: every digit at every position of every entry, every second of every wait. Prints how many states and
 * steps there are, how long it took in milliseconds, and how many bytes the graph takes.
 */
public final class WholeK11 {

    private static final int TELL_EVERY = 500_000;

    /** What a person can do, and a second: what is left out is ignored by a unit without a link. */
    private static final ImmutableList<LockEvent> ALPHABET = ImmutableList.<LockEvent>builder()
            .addAll(Alphabet.SUPPLY)
            .addAll(LockEvent.parseLines(
                    "preset 1\npreset 2\npreset 3\npreset 4\nconfirm\nclear\ndealer reset\nelapse PT1S\n"))
            .build();

    private WholeK11() {}

    /**
     * Explores it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        long before = usedBytes();
        Stopwatch stopwatch = Stopwatch.createStarted();
        StateGraph graph = Exploration.of(K11.LOCK)
                .over(ALPHABET)
                .reporting(progress -> tell(progress, stopwatch))
                .explore();
        long millis = stopwatch.elapsed().toMillis();
        if (!graph.isComplete()) {
            throw new IllegalStateException("the exploration must come to an end, and did not");
        }
        long bytes = usedBytes() - before;
        System.out.println(graph.states().size() + " " + graph.edgeCount() + " " + millis + " " + bytes);
    }

    private static void tell(Progress progress, Stopwatch stopwatch) {
        if (progress.expanded() % TELL_EVERY == 0) {
            System.err.printf(
                    "%,d states, %,d of them left, %,d steps, %d s%n",
                    progress.states(),
                    progress.expanded(),
                    progress.edges(),
                    stopwatch.elapsed().toSeconds());
        }
    }

    private static long usedBytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
