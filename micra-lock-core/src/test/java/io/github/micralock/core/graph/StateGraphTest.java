// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.phase.Operating;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the graph of the lock on paper answers. */
class StateGraphTest {

    private final StateGraph graph = SmallLock.exploration().explore();

    @Test
    void theWayToEachStateIsTheShortest() {
        for (int number = 0; number <= 8; number++) {
            Trace trace = graph.traceTo(SmallLock.state(number));

            assertThat(trace.start()).isEqualTo(SmallLock.LOCK.initial());
            assertThat(trace.text()).isEqualTo(SmallLock.SHORTEST.get(number));
            assertThat(trace.end()).isEqualTo(SmallLock.state(number));
        }
    }

    @Test
    void aWayStartsWhereTheExplorationDid() {
        Trace trace = SmallLock.exploration().from(SmallLock.state(5)).explore().traceTo(SmallLock.state(4));

        assertThat(trace)
                .isEqualTo(
                        new Trace(SmallLock.state(5), LockEvent.parseLines("preset 1\nconfirm"), SmallLock.state(4)));
    }

    @Test
    void thereIsNoWayToAStateThatWasNotFound() {
        LockState elsewhere = SmallLock.LOCK.next(SmallLock.state(4), LockEvent.parse("ignition LOCK"));

        assertThatThrownBy(() -> graph.traceTo(elsewhere))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("state must be one of the 9 that were found, was " + elsewhere);
    }

    @Test
    void theStepsFromAStateAreItsOwnInOrder() {
        for (int number = 0; number <= 8; number++) {
            LockState source = SmallLock.state(number);
            assertThat(graph.edgesFrom(source))
                    .extracting(Edge::target)
                    .containsExactlyElementsOf(SmallLock.ALPHABET.stream()
                            .map(event -> SmallLock.LOCK.next(source, event))
                            .toList());
            assertThat(graph.edgesFrom(source)).extracting(Edge::source).containsOnly(source);
        }
    }

    @Test
    void aStateThatWasNotExpandedHasNoStepsYet() {
        StateGraph bounded = SmallLock.exploration().atMost(1).explore();
        LockState last = bounded.states().get(bounded.states().size() - 1);

        assertThat(bounded.isComplete()).isFalse();
        assertThat(bounded.edgesFrom(last)).isEmpty();
    }

    @Test
    void everyStepOfEveryStateIsThereInOrder() {
        List<Edge> expected = new ArrayList<>();
        for (int number = 0; number <= 8; number++) {
            for (LockEvent event : SmallLock.ALPHABET) {
                LockState source = SmallLock.state(number);
                expected.add(new Edge(source, event, SmallLock.LOCK.next(source, event)));
            }
        }

        assertThat(graph.edges()).containsExactlyElementsOf(expected);
    }

    @Test
    void theGraphHasTheStepsOfTheDrawingAndNoOthers() {
        assertThat(graph.edges()
                        .filter(edge -> !edge.isLoop())
                        .map(edge -> number(edge.source()) + " " + edge.event().text() + " " + number(edge.target())))
                .containsExactly(
                        "0 ignition ACC 1",
                        "1 preset 1 2",
                        "2 preset 1 3",
                        "2 confirm 4",
                        "3 preset 1 2",
                        "3 confirm 5",
                        "5 preset 1 6",
                        "6 preset 1 7",
                        "6 confirm 4",
                        "7 preset 1 6",
                        "7 confirm 8");
    }

    @Test
    void aStateAgainstAnInvariantComesWithAShortestWay() {
        assertThat(graph.firstStateAgainst(state -> !(state.phase() instanceof Operating)))
                .contains(graph.traceTo(SmallLock.state(4)));
        assertThat(graph.firstStateAgainst(state -> state.wrongAttempts() == 0))
                .contains(graph.traceTo(SmallLock.state(5)));
    }

    @Test
    void theStartCanBeAgainstAnInvariant() {
        assertThat(graph.firstStateAgainst(state -> false))
                .contains(new Trace(SmallLock.state(0), ImmutableList.of(), SmallLock.state(0)));
    }

    @Test
    void nothingIsAgainstAnInvariantThatHolds() {
        assertThat(graph.firstStateAgainst(state -> state.wrongAttempts() <= 2)).isEmpty();
        assertThat(graph.firstEdgeAgainst(edge -> edge.source().wrongAttempts() <= 2))
                .isEmpty();
    }

    @Test
    void aStepAgainstAnInvariantEndsAShortestWay() {
        Optional<Trace> against =
                graph.firstEdgeAgainst(edge -> edge.isLoop() || !(edge.event() instanceof EntryConfirmed));

        assertThat(against)
                .contains(new Trace(
                        SmallLock.state(0), LockEvent.parseLines(SmallLock.SHORTEST.get(4)), SmallLock.state(4)));
    }

    @Test
    void aStepBackCanBeAgainstAnInvariantThoughItLeadsToANearerState() {
        Optional<Trace> against = graph.firstEdgeAgainst(edge -> number(edge.source()) <= number(edge.target()));

        assertThat(against)
                .contains(new Trace(
                        SmallLock.state(0),
                        LockEvent.parseLines("ignition ACC\npreset 1\npreset 1\npreset 1\n"),
                        SmallLock.state(2)));
    }

    private static int number(LockState state) {
        int number = 0;
        while (!SmallLock.state(number).equals(state)) {
            number++;
        }
        return number;
    }
}
