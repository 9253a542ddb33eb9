// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Table;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.core.exhaustive.SmallUnits;
import io.github.micralock.core.graph.Exploration;
import io.github.micralock.core.graph.StateGraph;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Diagrams of every state, with the small unit that takes codes. */
class StateDiagramTest {

    private final LockMachine lock = SmallUnits.all().findFirst().orElseThrow();
    private final StateGraph graph =
            Exploration.of(lock).over(SmallUnits.ALPHABET).atMost(5_000).explore();
    private final Diagram diagram = StateDiagram.of(lock, graph);

    @Test
    void theScxmlDoesInEachStateWhatTheLockDoes() throws Exception {
        Table<String, String, String> targets = HashBasedTable.create();
        for (Element transition : Xml.elements(Xml.parse(DiagramFormat.SCXML.write(diagram)), "transition")) {
            for (String event : Splitter.on(' ').split(transition.getAttribute("event"))) {
                String source = ((Element) transition.getParentNode()).getAttribute("id");
                assertThat(targets.put(source, event, transition.getAttribute("target")))
                        .isNull();
            }
        }
        assertThat(targets.size()).isEqualTo(graph.edgeCount());
        assertThat(graph.edges())
                .allMatch(edge -> id(edge.target())
                        .equals(targets.get(
                                id(edge.source()), edge.event().text().replace(' ', '.'))));
    }

    @Test
    void everyStateIsDrawnAndEveryStepIsALabel() {
        assertThat(diagram.nodes()).hasSameSizeAs(graph.states());
        assertThat(diagram.arrows().stream()
                        .mapToInt(arrow -> arrow.labels().size())
                        .sum())
                .isEqualTo(graph.edgeCount());
        assertThat(diagram.withoutLoops().arrows().stream()
                        .mapToInt(arrow -> arrow.labels().size())
                        .sum())
                .isEqualTo((int) graph.edges().filter(edge -> !edge.isLoop()).count());
    }

    @Test
    void aStateTellsAllOfItself() {
        assertThat(diagram.nodes().get(0))
                .isEqualTo(new Node(
                        "s0",
                        ImmutableList.of(
                                "AwaitingCode __ PT0S",
                                "ignition LOCK radio on battery on",
                                "attempts 0 probation no linked no")));
        assertThat(diagram.nodes()).extracting(Node::lines).doesNotHaveDuplicates();
    }

    @Test
    void aStateIsMarked() {
        LockState last = graph.states().get(graph.states().size() - 1);
        assertThat(diagram.marking(last).marked()).contains(id(last));
    }

    @Test
    void aStateThatWasNotFoundIsRefused() {
        LockState first = lock.initial();
        LockState far = new LockState(first.supply(), 3, true, false, first.phase());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> diagram.marking(far))
                .withMessageStartingWith("state must have a place in the diagram SMALL of ");
    }

    private String id(LockState state) {
        return "s" + graph.states().indexOf(state);
    }
}
