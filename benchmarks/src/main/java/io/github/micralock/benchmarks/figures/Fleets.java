// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.figures;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import io.github.micralock.benchmarks.fleet.FleetRun;
import io.github.micralock.benchmarks.plot.Curve;
import io.github.micralock.benchmarks.plot.Curves;
import io.github.micralock.benchmarks.plot.Numbers;
import java.io.IOException;
import java.util.Collections;
import java.util.List;

/** Many locks at a time, in a process of their own. */
final class Fleets {

    private static final ImmutableList<String> OPTIONS = ImmutableList.of("-Xms6g", "-Xmx6g", "-XX:+UseParallelGC");

    private static final String WEIGHT = "weight-";

    /** The heap grows and shrinks by more than fewer locks take. */
    private static final int FEWEST_WEIGHED = 10_000;

    private final ImmutableTable<String, Integer, Double> measured;

    private Fleets(ImmutableTable<String, Integer, Double> measured) {
        this.measured = measured;
    }

    static Findings measured(Effort effort) throws IOException, InterruptedException {
        ImmutableList<String> arguments = effort.quick()
                ? ImmutableList.of("1000000", "1000", "100000")
                : ImmutableList.of("20000000", "1000", "10000", "100000", "1000000", "10000000");
        ImmutableTable.Builder<String, Integer, Double> measured = ImmutableTable.builder();
        for (String line :
                new ChildJvm(FleetRun.class, OPTIONS, arguments).run().lines()) {
            List<String> words = Splitter.on(' ').splitToList(line);
            measured.put(words.get(0), Integer.valueOf(words.get(1)), Double.valueOf(words.get(2)));
        }
        return new Fleets(measured.buildOrThrow()).findings();
    }

    private Findings findings() {
        Table table = new Table(
                "locks",
                "B a lock, as objects, mean",
                "B of a snapshot, mean / most",
                "ns an event, in turn",
                "ns an event, scattered",
                "million events a second, in turn",
                "ns a deadline, queue and events",
                "events a deadline",
                "by hand: B a lock",
                "ns in turn",
                "ns scattered");
        for (int size : measured.row("turn").keySet()) {
            table.row(
                    Numbers.text(size),
                    size < FEWEST_WEIGHED ? "too few to tell" : text("bytes", size),
                    text("snapshot-mean", size) + " / " + text("snapshot-most", size),
                    text("turn", size),
                    text("scattered", size),
                    Numbers.text(1_000 / value("turn", size)),
                    text("deadline", size),
                    text("events-a-deadline", size),
                    size < FEWEST_WEIGHED ? "too few to tell" : text("hand-bytes", size),
                    text("hand-turn", size),
                    text("hand-scattered", size));
        }
        return new Findings(
                table + "\n" + weights() + "\n![What an event costs in a fleet](pictures/fleet.svg)\n",
                ImmutableMap.of(
                        "fleet.svg",
                        new Curves(
                                        "What an event costs in a fleet",
                                        "locks in one process, powers of ten",
                                        "nanoseconds, powers of ten",
                                        ImmutableList.of(
                                                curve("an event, in turn", "turn"),
                                                curve("an event, scattered", "scattered"),
                                                curve("a deadline, queue and events", "deadline")))
                                .svg()));
    }

    private String weights() {
        ImmutableSortedMap.Builder<String, Double> kinds = ImmutableSortedMap.naturalOrder();
        for (String name : measured.rowKeySet()) {
            if (name.startsWith(WEIGHT)) {
                kinds.put(
                        name.substring(WEIGHT.length()).replace('-', ' '),
                        Iterables.getOnlyElement(measured.row(name).values()));
            }
        }
        ImmutableSortedMap<String, Double> bytes = kinds.buildOrThrow();
        return "B a lock, as objects, by the kind of its state, just after a tick: %s. The most is %s.\n"
                .formatted(
                        Joiner.on(", ").withKeyValueSeparator(" ").join(Maps.transformValues(bytes, Numbers::text)),
                        Numbers.text(Collections.max(bytes.values())));
    }

    private Curve curve(String label, String name) {
        return new Curve(label, ImmutableSortedMap.copyOf(measured.row(name)));
    }

    private String text(String name, int size) {
        return Numbers.text(value(name, size));
    }

    private double value(String name, int size) {
        Double value = measured.get(name, size);
        checkState(value != null, "%s of %s must be measured, was not", name, size);
        return value;
    }
}
