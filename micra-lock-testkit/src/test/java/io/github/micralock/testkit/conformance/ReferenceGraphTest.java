// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceGraphTest {

    private static final String TWO_STATES = """
            micra-lock graph 1
            unit LAMP
            event radio off
            event radio on
            shown silent ""
            shown audible "IT SAYS ""
            said nothing
            said CodeAccepted, ReArmed
            state 0 - 0/0 1/1
            state 1 PT1.5S 0/0 1/0
            """;

    @Test
    void aGraphIsReadAsItStandsThere() {
        ReferenceGraph graph = ReferenceGraph.parse(TWO_STATES);

        assertThat(graph.name()).isEqualTo("LAMP");
        assertThat(graph.alphabet()).extracting(LockEvent::text).containsExactly("radio off", "radio on");
        assertThat(graph.states()).hasSize(2);
        assertThat(graph.states().get(0).steps())
                .containsExactly(
                        new ReferenceGraph.Step(0, "nothing"), new ReferenceGraph.Step(1, "CodeAccepted, ReArmed"));
        assertThat(graph.states().get(1).shown()).isEqualTo(new Faceplate("IT SAYS \"", true));
        assertThat(graph.states().get(1).due()).isEqualTo(Duration.ofMillis(1500));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "micra-lock graph 1|micra-lock graph 2|line 1 of a graph: must be 'micra-lock graph 1', was 'micra-lock graph 2'",
                "unit LAMP|LAMP|line 2 of a graph: must start with 'unit ', was 'LAMP'",
                "event radio on|event radio up|line 4 of a graph: 1:7: expected",
                "shown silent \"\"|shown silent|line 5 of a graph: must have a text in quotation marks, was 'shown silent'",
                "said nothing|sad nothing|line 7 of a graph: must start with 'state ', was 'sad nothing'",
                "0/0 1/1|0/0|line 9 of a graph: must have 2 steps, had 1, was 'state 0 - 0/0'",
                "0/0 1/1|0/0 1/2|line 9 of a graph: ",
                "PT1.5S|soon|line 10 of a graph: ",
                "0/0 1/1|0/0 2/1|graph must lead to its own 2 states, was State[",
            })
    void whatIsNoGraphIsRefusedWithItsLine(String right, String wrong, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceGraph.parse(TWO_STATES.replace(right, wrong)))
                .withMessageStartingWith(message);
    }

    @Test
    void everyUnitThatShipsHasAGraphOfItsName() {
        assertThat(ConformanceUnit.all())
                .hasSize(7)
                .allSatisfy(unit -> assertThat(unit.graph().name()).isEqualTo(unit.name()));
    }

    @Test
    void aUnitWithoutGraphIsToldByName() {
        ConformanceUnit first = ConformanceUnit.all().get(0);
        ConformanceUnit unknown = new ConformanceUnit(
                first.profile().toBuilder().named("UNKNOWN", "Nobody knows it").build(),
                first.code(),
                first.identity());

        assertThatIllegalArgumentException()
                .isThrownBy(unknown::graph)
                .withMessage("name must be that of a unit with a graph, was 'UNKNOWN'");
    }
}
