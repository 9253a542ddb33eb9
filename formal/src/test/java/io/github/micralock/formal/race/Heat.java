// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.race;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.Stopwatch;
import com.google.common.math.Quantiles;
import io.github.micralock.core.graph.Exploration;
import io.github.micralock.core.graph.StateGraph;
import io.github.micralock.formal.tlc.TlcResult;
import io.github.micralock.formal.twin.Fleet;
import io.github.micralock.formal.twin.Instance;
import io.github.micralock.formal.twin.TypingLock;
import java.util.stream.DoubleStream;

/**
 * One graph, explored by both.
 *
 * @param states how many states both found
 * @param steps how many steps both found
 * @param tlc how long TLC took, from the start of its process to the end of it, in seconds
 * @param first how long the explorer took at first, in seconds
 * @param runs how often it had run before it was timed again
 * @param later how long it took then, the median of several, in seconds
 */
record Heat(int states, int steps, double tlc, double first, int runs, double later) {

    private static final int TIMED = 11;

    /** Races on a graph; the explorer runs so often before it is timed again. */
    static Heat of(Instance instance, int runs) {
        TypingLock lock = TypingLock.of(instance);
        Stopwatch stopwatch = Stopwatch.createStarted();
        StateGraph graph = explored(lock);
        double first = seconds(stopwatch);
        for (int run = 1; run < runs; run++) {
            explored(lock);
        }
        double later = Quantiles.median()
                .compute(DoubleStream.generate(() -> timed(lock)).limit(TIMED).toArray());
        TlcResult tlc = Fleet.of(instance).alone("Lock").result();
        checkState(
                tlc.distinct() == graph.states().size() && tlc.generated() == graph.edgeCount() + 1,
                "both must find the same graph, found %s and %s states, %s and %s steps",
                tlc.distinct(),
                graph.states().size(),
                tlc.generated() - 1,
                graph.edgeCount());
        return new Heat(graph.states().size(), graph.edgeCount(), tlc.elapsed().toNanos() / 1e9, first, runs, later);
    }

    private static double timed(TypingLock lock) {
        Stopwatch stopwatch = Stopwatch.createStarted();
        explored(lock);
        return seconds(stopwatch);
    }

    private static StateGraph explored(TypingLock lock) {
        return Exploration.of(lock).over(lock.alphabet()).explore();
    }

    private static double seconds(Stopwatch stopwatch) {
        return stopwatch.elapsed().toNanos() / 1e9;
    }
}
