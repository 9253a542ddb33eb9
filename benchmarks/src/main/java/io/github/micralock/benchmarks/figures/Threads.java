// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.figures;

import com.google.common.collect.ImmutableList;
import io.github.micralock.benchmarks.EventBenchmark;
import io.github.micralock.benchmarks.contestant.Entrant;
import io.github.micralock.benchmarks.plot.Numbers;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

/** Several threads, each with a lock and a session of its own: what they do together. */
final class Threads {

    private static final ImmutableList<Integer> COUNTS = ImmutableList.of(1, 2, 4, 8);

    /** Two threads that write references near each other do not wait for each other here, as they do under G1. */
    private static final String PARALLEL = "-XX:+UseParallelGC";

    private static final String G1 = "-XX:+UseG1GC";

    private Threads() {}

    static Findings measured(Effort effort) throws RunnerException {
        Map<Entrant, Double> alone = new EnumMap<>(Entrant.class);
        Map<Entrant, Double> aloneUnderG1 = new EnumMap<>(Entrant.class);
        Table table = new Table(
                "threads, each with its own lock",
                "`next`",
                "`apply`",
                "`send`",
                "mutable switch",
                "`next`, G1",
                "`next` in a loop, G1");
        for (int threads : COUNTS) {
            Map<Entrant, Double> perSecond = millionsPerSecond(
                    effort, threads, PARALLEL, Entrant.NEXT, Entrant.APPLY, Entrant.SEND, Entrant.MUTABLE_SWITCH);
            perSecond.forEach(alone::putIfAbsent);
            Map<Entrant, Double> underG1 = millionsPerSecond(effort, threads, G1, Entrant.NEXT, Entrant.FOLD);
            underG1.forEach(aloneUnderG1::putIfAbsent);
            table.row(
                    Integer.toString(threads),
                    cell(perSecond, alone, Entrant.NEXT),
                    cell(perSecond, alone, Entrant.APPLY),
                    cell(perSecond, alone, Entrant.SEND),
                    cell(perSecond, alone, Entrant.MUTABLE_SWITCH),
                    cell(underG1, aloneUnderG1, Entrant.NEXT),
                    cell(underG1, aloneUnderG1, Entrant.FOLD));
        }
        return Findings.of(
                "Millions of events a second, all threads together, on %s, and how often what one thread does:\n\n"
                                .formatted(Machine.cores())
                        + table);
    }

    private static Map<Entrant, Double> millionsPerSecond(
            Effort effort, int threads, String collector, Entrant... entrants) throws RunnerException {
        String results = "threads-" + threads + (collector.equals(G1) ? "-g1" : "");
        Collection<RunResult> found = new Runner(effort.jmh(EventBenchmark.class, results, collector)
                        .param(
                                "entrant",
                                Arrays.stream(entrants).map(Enum::name).toArray(String[]::new))
                        .threads(threads)
                        .build())
                .run();
        Map<Entrant, Double> perSecond = new EnumMap<>(Entrant.class);
        for (RunResult result : found) {
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
