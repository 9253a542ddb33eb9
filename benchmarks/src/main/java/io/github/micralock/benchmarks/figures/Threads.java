// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.figures;

import com.google.common.collect.ImmutableList;
import io.github.micralock.benchmarks.EventBenchmark;
import io.github.micralock.benchmarks.contestant.Entrant;
import io.github.micralock.benchmarks.plot.Numbers;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

/** Several threads, each with a lock and a session of its own: what they do together. */
final class Threads {

    private static final ImmutableList<Integer> COUNTS = ImmutableList.of(1, 2, 4, 8);
    private static final ImmutableList<Entrant> MEASURED =
            ImmutableList.of(Entrant.NEXT, Entrant.APPLY, Entrant.SEND, Entrant.MUTABLE_SWITCH);

    private Threads() {}

    static Findings measured(Effort effort) throws RunnerException {
        Map<Entrant, Double> alone = new EnumMap<>(Entrant.class);
        Table table = new Table("threads, each with its own lock", "`next`", "`apply`", "`send`", "mutable switch");
        for (int threads : COUNTS) {
            Map<Entrant, Double> perSecond = millionsPerSecond(effort, threads);
            perSecond.forEach(alone::putIfAbsent);
            table.row(
                    Integer.toString(threads),
                    cell(perSecond, alone, Entrant.NEXT),
                    cell(perSecond, alone, Entrant.APPLY),
                    cell(perSecond, alone, Entrant.SEND),
                    cell(perSecond, alone, Entrant.MUTABLE_SWITCH));
        }
        return Findings.of(
                "Millions of events a second, all threads together, on %s, and how often what one thread does:\n\n"
                                .formatted(Machine.cores())
                        + table);
    }

    private static Map<Entrant, Double> millionsPerSecond(Effort effort, int threads) throws RunnerException {
        Collection<RunResult> results = new Runner(effort.jmh(EventBenchmark.class, "threads-" + threads)
                        .param("entrant", MEASURED.stream().map(Enum::name).toArray(String[]::new))
                        .threads(threads)
                        .build())
                .run();
        Map<Entrant, Double> perSecond = new EnumMap<>(Entrant.class);
        for (RunResult result : results) {
            perSecond.put(
                    Entrant.valueOf(result.getParams().getParam("entrant")),
                    1_000.0 * threads / Score.of(result).nanos());
        }
        return perSecond;
    }

    private static String cell(Map<Entrant, Double> perSecond, Map<Entrant, Double> alone, Entrant entrant) {
        double now = perSecond.getOrDefault(entrant, 0.0);
        return Numbers.text(now) + " (× " + Numbers.text(now / alone.getOrDefault(entrant, now)) + ")";
    }
}
