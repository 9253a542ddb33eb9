// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.play;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import io.github.micralock.api.Transition;
import io.github.micralock.workbench.Shipped;
import io.github.micralock.workbench.scenario.CueText;
import io.github.micralock.workbench.scenario.HeaderText;
import io.github.micralock.workbench.scenario.Scenario;
import io.github.micralock.workbench.shipped.ShippedScenarios;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A scenario act by act is the same scenario. */
final class ActsTest {

    @Property(tries = 200)
    void theUnitDoesWhatItDoesInThePlay(@ForAll("scenarios") Scenario scenario) {
        assertThat(steps(scenario))
                .isEqualTo(Watched.run(scenario).steps().stream()
                        .map(Step::transition)
                        .toList());
    }

    @Property(tries = 200)
    void whatIsWrittenDownOfItIsTheSameRun(@ForAll("scenarios") Scenario scenario) {
        Scenario written = Shipped.written(Stream.concat(HeaderText.of(scenario).stream(), lines(scenario).stream())
                .toList());

        assertThat(lines(written)).isEqualTo(lines(scenario));
        assertThat(steps(written)).isEqualTo(steps(scenario));
        assertThat(written.cars()).isEqualTo(scenario.cars());
    }

    @Example
    void R26_timeStopsAtEachDeadline() {
        Scenario scenario = Shipped.k11("turn ACC", "type 1111", "+6s type 1234", "+20s clear");

        assertThat(lines(scenario).subList(4, lines(scenario).size()))
                .containsExactly(
                        "preset 4",
                        "+5s",
                        "+1s preset 1",
                        "preset 2",
                        "preset 2",
                        "preset 3",
                        "preset 3",
                        "preset 3",
                        "preset 4",
                        "preset 4",
                        "preset 4",
                        "preset 4",
                        "+5s",
                        "+10s",
                        "+5s clear");
    }

    @Example
    void R26_whatEndsAtTheVeryMomentOfAnEventEndsBeforeIt() {
        assertThat(lines(Shipped.k11("turn ACC", "type 1111", "+5s preset 1"))).endsWith("preset 4", "+5s", "preset 1");
    }

    @Example
    void R28_aNanosecondIsNotLost() {
        Scenario scenario = Shipped.k11("elapse PT0.000000001S", "+1ms preset 1");

        assertThat(lines(scenario)).containsExactly("elapse PT0.000000001S", "+1ms preset 1");
        assertThat(Iterables.getLast(Acts.of(scenario)).at()).isEqualTo(Duration.ofNanos(1_000_001));
    }

    private static List<Transition> steps(Scenario scenario) {
        return Acts.of(scenario).stream().flatMap(act -> act.steps().stream()).toList();
    }

    private static List<String> lines(Scenario scenario) {
        return Acts.of(scenario).stream()
                .flatMap(act -> CueText.of(act.cue()).stream())
                .toList();
    }

    @Provide
    Arbitrary<Scenario> scenarios() {
        Arbitrary<String> line = Combinators.combine(
                        Arbitraries.of("", "", "+300ms ", "+5s ", "+45m "),
                        Arbitraries.of(
                                "preset 1",
                                "enter 1234",
                                "type 1111",
                                "turn LOCK",
                                "turn ON",
                                "radio off",
                                "battery off",
                                "battery on",
                                "dealer reset",
                                "elapse PT1H0.000000001S",
                                "move other",
                                "move own",
                                "cut wire",
                                "mend wire"))
                .as(String::concat);
        Arbitrary<Scenario> own = Combinators.combine(
                        Arbitraries.of(
                                List.of("code 2468"),
                                List.of("profile K11_LINKED"),
                                List.of("profile NATS_1998", "car red", "car other knows unit-1", "car own")),
                        line.list().ofMaxSize(30))
                .as((header, lines) -> Shipped.written(
                        Stream.concat(header.stream(), Stream.concat(Stream.of("turn ACC"), lines.stream()))
                                .toList()));
        return Arbitraries.oneOf(own, Arbitraries.of(ShippedScenarios.NAMES).map(Shipped::shipped));
    }
}
