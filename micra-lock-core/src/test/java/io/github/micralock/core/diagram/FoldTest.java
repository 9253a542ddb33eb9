// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.exhaustive.SmallUnits;
import io.github.micralock.core.graph.DeadlineLock;
import io.github.micralock.core.graph.Exploration;
import io.github.micralock.core.graph.StateGraph;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A diagram of phases against the graph that it is folded from. */
class FoldTest {

    private static final Splitter EVENTS = Splitter.on(' ');

    static Stream<LockMachine> units() {
        return SmallUnits.all();
    }

    static Stream<Diagram> diagrams() {
        return Stream.concat(SmallUnits.all().map(LockMachine::profile), Catalogue.profiles().stream())
                .map(PhaseDiagram::withLoops);
    }

    /** The diagram of a make is drawn from a unit with a code of one digit, here against the unit with all its digits. */
    @ParameterizedTest
    @MethodSource("units")
    void theDigitsOfACodeDoNotMatterToThePhases(LockMachine unit) {
        LockMachine lock = DeadlineLock.of(unit);
        Diagram whole = PhaseDiagram.of(lock, explored(lock)).withoutLoops();

        assertThat(whole.arrows())
                .containsExactlyInAnyOrderElementsOf(
                        PhaseDiagram.of(unit.profile()).arrows());
    }

    @ParameterizedTest
    @MethodSource("units")
    void theArrowsAreTheStepsBetweenPhasesAndNoOthers(LockMachine unit) {
        LockMachine lock = DeadlineLock.of(unit);
        StateGraph graph = explored(lock);
        ImmutableSet<String> steps = graph.edges()
                .filter(edge -> !lock.apply(edge.source(), edge.event()).ignored())
                .map(edge -> PhaseNode.id(edge.source()) + " > " + PhaseNode.id(edge.target()))
                .collect(toImmutableSet());

        assertThat(PhaseDiagram.of(lock, graph).arrows())
                .extracting(arrow -> arrow.source() + " > " + arrow.target())
                .containsExactlyInAnyOrderElementsOf(steps);
    }

    /** Guards and numbers tell apart whatever leads elsewhere: so a diagram with its loops can be run. */
    @ParameterizedTest
    @MethodSource("diagrams")
    void nothingLeadsFromOnePhaseToTwo(Diagram diagram) {
        for (Node node : diagram.nodes()) {
            ImmutableList<Label> labels = diagram.arrows().stream()
                    .filter(arrow -> arrow.source().equals(node.id()))
                    .flatMap(arrow -> arrow.labels().stream())
                    .collect(toImmutableList());
            assertThat(labels).extracting(Label::text).doesNotHaveDuplicates();
            assertThat(labels)
                    .flatExtracting(label -> EVENTS.splitToList(label.events()))
                    .doesNotHaveDuplicates();
        }
    }

    private static StateGraph explored(LockMachine lock) {
        StateGraph graph = Exploration.of(lock)
                .over(Stream.concat(
                                SmallUnits.ALPHABET.stream().filter(event -> !(event instanceof TimePassed)),
                                Stream.<LockEvent>of(DeadlineLock.UNTIL_DEADLINE))
                        .toList())
                .atMost(5_000)
                .explore();
        assertThat(graph.isComplete()).isTrue();
        return graph;
    }
}
