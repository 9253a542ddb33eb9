// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.figures;

import com.google.common.collect.ImmutableList;
import io.github.micralock.benchmarks.EventBenchmark;
import io.github.micralock.benchmarks.contestant.Entrant;
import io.github.micralock.benchmarks.plot.Numbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

/** Several threads, each with a lock and a session of its own: what they do together. */
final class Threads {

    private static final int FORKS = 2;

    private static final ImmutableList<Integer> COUNTS = ImmutableList.of(1, 2, 4, 8);

    /** Two threads that write references near each other do not wait for each other here, as they do under G1. */
    private static final String PARALLEL = "-XX:+UseParallelGC";

    private static final String G1 = "-XX:+UseG1GC";

    private static final ImmutableList<Column> COLUMNS = ImmutableList.of(
            new Column("`next`", Entrant.NEXT, PARALLEL),
            new Column("`apply`", Entrant.APPLY, PARALLEL),
            new Column("`send`", Entrant.SEND, PARALLEL),
            new Column("mutable switch", Entrant.MUTABLE_SWITCH, PARALLEL),
            new Column("`next`, G1", Entrant.NEXT, G1),
            new Column("`next` in a loop, G1", Entrant.FOLD, G1));

    private record Column(String title, Entrant entrant, String collector) {

        double millionsPerSecond(Effort effort, int threads) throws RunnerException {
            String results = "threads-%s-%s-%s".formatted(threads, entrant, collector.substring("-XX:+Use".length()));
            RunResult result = new Runner(effort.jmh(EventBenchmark.class, results, FORKS, collector)
                            .param("entrant", entrant.name())
                            .threads(threads)
                            .build())
                    .runSingle();
            return 1_000.0 * threads / Score.of(result).nanos();
        }
    }

    private Threads() {}

    static Findings measured(Effort effort) throws RunnerException {
        Map<Column, Double> alone = new HashMap<>();
        Table table = new Table(row(
                "threads, each with its own lock",
                COLUMNS.stream().map(Column::title).toList()));
        for (int threads : COUNTS) {
            List<String> cells = new ArrayList<>();
            for (Column column : COLUMNS) {
                double now = column.millionsPerSecond(effort, threads);
                double once = alone.computeIfAbsent(column, first -> now);
                cells.add(Numbers.text(now) + " (× " + Numbers.text(now / once) + ")");
            }
            table.row(row(Integer.toString(threads), cells));
        }
        return Findings.of(
                "Millions of events a second, all threads together, on %s, and how often what one thread does:\n\n"
                                .formatted(Machine.cores())
                        + table);
    }

    private static String[] row(String first, List<String> others) {
        return ImmutableList.<String>builder().add(first).addAll(others).build().toArray(String[]::new);
    }
}
