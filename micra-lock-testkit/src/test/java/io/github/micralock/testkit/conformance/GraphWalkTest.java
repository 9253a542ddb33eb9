// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.LockState;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class GraphWalkTest {

    /** A lamp without light. */
    private static final ReferenceGraph DARK = graph("silent \"\"", "nothing");

    private static ReferenceGraph graph(String shown, String said) {
        return ReferenceGraph.parse("""
                micra-lock graph 1
                unit LAMP
                event radio off
                shown %s
                said %s
                state 0 - 0/0
                """.formatted(shown, said));
    }

    private static LockState oneMore(LockState state) {
        return new LockState(state.supply(), state.wrongAttempts() + 1, false, false, state.phase());
    }

    private static String difference(ReferenceGraph graph, Lamp lamp) {
        return graph.firstDifference(lamp).map(Difference::toString).orElse("none");
    }

    @Test
    void aLockThatDoesTheSameHasNoDifference() {
        assertThat(difference(DARK, Lamp.of(UnaryOperator.identity()))).isEqualTo("none");
    }

    @Test
    void aLockMayHaveMoreStatesThanItShows() {
        assertThat(difference(DARK, Lamp.of(state -> state.wrongAttempts() < 9 ? oneMore(state) : state)))
                .isEqualTo("none");
    }

    @Test
    void aLockThatCountsForEverIsGivenUp() {
        assertThat(difference(DARK, Lamp.of(GraphWalkTest::oneMore)))
                .startsWith("states must be about 1, was more than 16, after\n    radio off\n    radio off");
    }

    @Test
    void P10_aLockThatThrowsIsTold() {
        Lamp lamp = Lamp.of(state -> {
            throw new IllegalStateException("burnt out");
        });

        assertThat(difference(DARK, lamp))
                .isEqualTo("the lock must be total (P10), was one that throws"
                        + " java.lang.IllegalStateException: burnt out, after nothing");
    }

    @Test
    void R29_aFaceplateThatDiffersIsTold() {
        assertThat(difference(graph("audible \"ON\"", "nothing"), Lamp.of(UnaryOperator.identity())))
                .isEqualTo("faceplate must be audible \"ON\", was silent \"\", after nothing");
    }

    @Test
    void R27_aDeadlineThatDiffersIsTold() {
        Lamp lamp = new Lamp(UnaryOperator.identity(), UnaryOperator.identity(), Optional.of(Duration.ofSeconds(1)));

        assertThat(difference(DARK, lamp)).isEqualTo("next deadline must be never, was PT1S, after nothing");
    }

    @Test
    void aSignalThatIsMissingIsTold() {
        assertThat(difference(graph("silent \"\"", "ReArmed"), Lamp.of(UnaryOperator.identity())))
                .isEqualTo("signals must be ReArmed, was nothing, after\n    radio off");
    }

    @Test
    void nextMustLeadWhereApplyDoes() {
        Lamp lamp = new Lamp(GraphWalkTest::oneMore, UnaryOperator.identity(), Optional.empty());

        assertThat(difference(DARK, lamp))
                .isEqualTo("next must be the state after the transition, was another, after\n    radio off");
    }
}
