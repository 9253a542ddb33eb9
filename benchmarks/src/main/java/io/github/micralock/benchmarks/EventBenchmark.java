// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks;

import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.benchmarks.contestant.Contestant;
import io.github.micralock.benchmarks.contestant.Entrant;
import io.github.micralock.benchmarks.contestant.K11;
import io.github.micralock.benchmarks.workload.Workload;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one event costs, for everybody on the same stream. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class EventBenchmark {

    /** Who is measured. */
    @Param
    public Entrant entrant = Entrant.NEXT;

    private Contestant contestant = entrant.fitted();

    /** Loads the stream, outside the measured time. */
    @Setup
    public void load() {
        contestant = entrant.fitted();
        contestant.load(Workload.of(K11.LOCK, Workload.SEED, Workload.LENGTH).events());
    }

    /**
     * Lets the whole stream happen.
     *
     * @return what is shown at the end
     */
    @Benchmark
    @OperationsPerInvocation(Workload.LENGTH)
    public Faceplate event() {
        contestant.all(Workload.LENGTH);
        return contestant.faceplate();
    }
}
