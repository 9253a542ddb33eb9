// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks;

import static com.google.common.base.Preconditions.checkState;

import io.github.micralock.api.LockState;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.benchmarks.contestant.K11;
import io.github.micralock.benchmarks.workload.Workload;
import java.util.ArrayList;
import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * What a step costs from a state that is given, where the event is ignored and where it is taken. No step waits for the one before, and no
 * state is kept by an object, so these take less time than a stream does.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class StepBenchmark {

    /** As many as anywhere else, so that nobody learns these by heart either. */
    private static final int STEPS = Workload.LENGTH;

    /** Two of five events are ignored. */
    private static final int STREAM = 3 * STEPS;

    /** Which steps of the stream are made. */
    public enum Kind {
        /** Those that leave the lock where it is. */
        IGNORED,
        /** All others. */
        TAKEN
    }

    /** Which steps are measured. */
    @Param
    public Kind kind = Kind.TAKEN;

    private LockState[] sources = {};
    private LockEvent[] events = {};

    /** Takes the first steps of this kind from the stream. */
    @Setup
    public void load() {
        List<LockState> from = new ArrayList<>(STEPS);
        List<LockEvent> by = new ArrayList<>(STEPS);
        LockState state = K11.LOCK.initial();
        for (LockEvent event : Workload.of(K11.LOCK, Workload.SEED, STREAM).events()) {
            LockState next = K11.LOCK.next(state, event);
            if (next.equals(state) == (kind == Kind.IGNORED) && from.size() < STEPS) {
                from.add(state);
                by.add(event);
            }
            state = next;
        }
        checkState(from.size() == STEPS, "stream must have %s steps that are %s, had %s", STEPS, kind, from.size());
        sources = from.toArray(LockState[]::new);
        events = by.toArray(LockEvent[]::new);
    }

    /**
     * Makes the steps.
     *
     * @param blackhole where the states go
     */
    @Benchmark
    @OperationsPerInvocation(STEPS)
    public void step(Blackhole blackhole) {
        for (int index = 0; index < STEPS; index++) {
            blackhole.consume(K11.LOCK.next(sources[index], events[index]));
        }
    }
}
