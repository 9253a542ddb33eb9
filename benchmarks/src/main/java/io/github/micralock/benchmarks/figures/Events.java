// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.figures;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import io.github.micralock.benchmarks.EventBenchmark;
import io.github.micralock.benchmarks.StepBenchmark;
import io.github.micralock.benchmarks.StepBenchmark.Kind;
import io.github.micralock.benchmarks.contestant.Agreement;
import io.github.micralock.benchmarks.contestant.Entrant;
import io.github.micralock.benchmarks.contestant.K11;
import io.github.micralock.benchmarks.plot.Bar;
import io.github.micralock.benchmarks.plot.Bars;
import io.github.micralock.benchmarks.plot.Numbers;
import io.github.micralock.benchmarks.workload.Workload;
import java.util.Comparator;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

/** One event, for everybody on the same stream, in one run. */
final class Events {

    /** Processes compile the same code in different ways, and ratios rest on these. */
    private static final int FORKS = 3;

    private static final String WHY_LESS =
            "Not to be compared with `next` above, of which these are no parts: the states were made before, so that no step waits for"
                    + " the one before; no object keeps a state; and each row has steps of one kind, so that there is less to"
                    + " guess. That is why both can lie below it.\n";

    private final Workload workload = Workload.of(K11.LOCK, Workload.SEED, Workload.LENGTH);
    private final ImmutableMap<String, Score> scores;
    private final ImmutableMap<String, Score> steps;

    private Events(ImmutableMap<String, Score> scores, ImmutableMap<String, Score> steps) {
        this.scores = scores;
        this.steps = steps;
    }

    static Findings measured(Effort effort) throws RunnerException {
        Workload workload = Workload.of(K11.LOCK, Workload.SEED, Workload.LENGTH);
        for (Entrant entrant : Entrant.values()) {
            Agreement.firstDifference(entrant.fitted(), workload.events()).ifPresent(difference -> {
                throw new IllegalStateException(entrant.title() + " must do what the lock does: " + difference);
            });
        }
        return new Events(scores(effort, EventBenchmark.class, "entrant"), scores(effort, StepBenchmark.class, "kind"))
                .findings();
    }

    private static ImmutableMap<String, Score> scores(Effort effort, Class<?> benchmark, String parameter)
            throws RunnerException {
        ImmutableMap.Builder<String, Score> scores = ImmutableMap.builder();
        for (RunResult result : new Runner(effort.jmh(benchmark, benchmark.getSimpleName(), FORKS)
                        .addProfiler(GCProfiler.class)
                        .build())
                .run()) {
            scores.put(result.getParams().getParam(parameter), Score.of(result));
        }
        return scores.buildOrThrow();
    }

    private Findings findings() {
        return new Findings(
                stream() + "\n" + table() + "\n![What an event costs](pictures/events.svg)\n\n" + kinds() + "\n"
                        + marks(),
                ImmutableMap.of("events.svg", picture()));
    }

    private String stream() {
        Table phases = new Table("the stream finds the unit", "events");
        workload.phases(K11.LOCK).forEach((phase, events) -> phases.row("`" + phase + "`", Numbers.text(events)));
        return phases
                + "\nOf %s events, %.0f %% are ignored.\n"
                        .formatted(Numbers.text(Workload.LENGTH), 100.0 * workload.ignored(K11.LOCK) / Workload.LENGTH);
    }

    private Stream<Entrant> fastestFirst() {
        return scores.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> entry.getValue().nanos()))
                .map(entry -> Entrant.valueOf(entry.getKey()));
    }

    private Score score(Entrant entrant) {
        return found(scores, entrant);
    }

    private String table() {
        Table table = new Table("an event of the stream", "ns", "× mutable switch", "× `next`", "B allocated");
        fastestFirst().forEach(entrant -> {
            Score score = score(entrant);
            table.row(
                    entrant.title(),
                    score.time(),
                    Numbers.text(score.per(score(Entrant.MUTABLE_SWITCH))),
                    Numbers.text(score.per(score(Entrant.NEXT))),
                    Numbers.text(score.bytes()));
        });
        return table.toString();
    }

    private String kinds() {
        Table table = new Table("a step from a given state", "ns", "B allocated");
        steps.forEach((kind, score) ->
                table.row(Ascii.toLowerCase(kind) + " alone", score.time(), Numbers.text(score.bytes())));
        return table + "\n" + WHY_LESS;
    }

    private String marks() {
        Score next = score(Entrant.NEXT);
        Score apply = score(Entrant.APPLY);
        Score mutable = score(Entrant.MUTABLE_SWITCH);
        Entrant fastest = fastestFirst().filter(Entrant::isLibrary).toList().get(0);
        Table table = new Table("mark", "wanted", "measured", "");
        Stream.of(
                        Mark.atMost(1.2, "`next` against the mutable switch", next.per(mutable)),
                        Mark.atMost(
                                1.2,
                                "the same, its state in a local variable",
                                score(Entrant.FOLD).per(mutable)),
                        Mark.atLeast(
                                8,
                                "the fastest library, " + fastest.title() + ", against `next`",
                                score(fastest).per(next)),
                        Mark.atMost(
                                0,
                                "B allocated where an event is ignored",
                                step(Kind.IGNORED).bytes()),
                        Mark.atMost(2, "`apply` against `next`", apply.per(next)),
                        Mark.atMost(
                                3,
                                "`send` at once against `apply`, one thread",
                                score(Entrant.SEND).per(apply)),
                        Mark.atMost(
                                3,
                                "`send` 1 ns later against `apply`, one thread: two steps",
                                score(Entrant.SEND_LATER).per(apply)))
                .forEach(mark -> table.row(mark.cells()));
        return table.toString();
    }

    private Score step(Kind kind) {
        return found(steps, kind);
    }

    private static Score found(ImmutableMap<String, Score> scores, Enum<?> who) {
        Score score = scores.get(who.name());
        checkState(score != null, "%s must be measured, was not", who);
        return score;
    }

    private String picture() {
        return new Bars(
                        "What an event costs",
                        "nanoseconds an event, powers of ten; shorter is faster",
                        fastestFirst().map(this::bar).collect(toImmutableList()))
                .svg();
    }

    private Bar bar(Entrant entrant) {
        String style = entrant.isLibrary() ? "other" : entrant.title().endsWith("by hand") ? "hand" : "ours";
        return new Bar(entrant.title(), score(entrant).nanos(), score(entrant).error(), style);
    }
}
