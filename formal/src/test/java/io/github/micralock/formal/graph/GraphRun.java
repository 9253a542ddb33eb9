// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.graph;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.formal.tlc.TlcExit;
import io.github.micralock.formal.tlc.TlcResult;
import io.github.micralock.formal.twin.Fleet;
import io.github.micralock.formal.twin.Instance;
import io.github.micralock.formal.twin.Tla;
import io.github.micralock.formal.twin.Typist;
import io.github.micralock.testkit.conformance.ConformanceUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.IntStream;

/** TLC writes the graphs of all units, in one run. */
final class GraphRun {

    /** No time, a tick, what ends in the middle of a wait after another deadline, and more than all deadlines together. */
    private static final ImmutableList<Integer> ELAPSES = ImmutableList.of(0, 1, 4, EdgeLine.AGES);

    /** Two digits or presets that every unit needs, and one that none does. */
    private static final String PRESETS = "{1, 2, 3}";

    private GraphRun() {}

    static ImmutableMap<String, String> texts(Path folder) throws IOException {
        Path file = folder.resolve("edges.txt");
        ImmutableMap<String, ConformanceUnit> units =
                ConformanceUnit.all().stream().collect(toImmutableMap(ConformanceUnit::name, Function.identity()));
        Fleet fleet = new Fleet(units.values().stream().map(GraphRun::instance).collect(toImmutableList()));
        TlcResult result = fleet.run(
                        "LockGraph", "st, cells", instance -> constants(units.get(instance.name())), "GInit", "GNext")
                .systemProperty(LockGraph.FILE, file.toString())
                .result();
        assertThat(result.exit()).as(result.output()).isEqualTo(TlcExit.OK);
        ImmutableList<EdgeLine> edges =
                Files.readAllLines(file).stream().map(EdgeLine::parse).collect(toImmutableList());
        return units.keySet().stream()
                .collect(toImmutableMap(name -> name, name -> new GraphText(name, of(name, edges)).toString()));
    }

    private static ImmutableSet<EdgeLine> of(String unit, ImmutableList<EdgeLine> edges) {
        return edges.stream().filter(edge -> edge.unit().equals(unit)).collect(ImmutableSet.toImmutableSet());
    }

    private static Instance instance(ConformanceUnit unit) {
        return new Instance(unit.name(), unit.profile(), EdgeLine.TICK, ELAPSES, Typist.Habit.THOROUGH);
    }

    private static ImmutableMap<String, String> constants(ConformanceUnit unit) {
        DigitRange digits = unit.profile().entry().digits();
        return ImmutableMap.<String, String>builder()
                .putAll(instance(unit).constants())
                .put("Code", code(unit.code()))
                .put("FirstDigit", Integer.toString(digits.first()))
                .put("LastDigit", Integer.toString(digits.last()))
                .put("Presets", PRESETS)
                .put("Unit", Tla.string(unit.name()))
                .buildOrThrow();
    }

    private static String code(SecurityCode code) {
        return Tla.tuple(IntStream.rangeClosed(1, code.length()).mapToObj(code::digitAt));
    }
}
