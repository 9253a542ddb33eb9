// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.micralock.api.event.LockEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far an exploration goes, and what it says on the way. */
class ExplorationTest {

    private static final int REPORTED = 50_000;

    private static final Exploration COUNTING = counting(9);

    @Test
    void itFindsEveryStateOfTheDrawingInItsOrder() {
        StateGraph graph = SmallLock.exploration().explore();

        assertThat(graph.states())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(0, 8).mapToObj(SmallLock::state).toList());
        assertThat(graph.edgeCount()).isEqualTo(27);
        assertThat(graph.isComplete()).isTrue();
    }

    @Test
    void withoutEventsThereIsTheStartAndNoStep() {
        StateGraph graph = Exploration.of(SmallLock.LOCK).explore();

        assertThat(graph.states()).containsExactly(SmallLock.LOCK.initial());
        assertThat(graph.alphabet()).isEmpty();
        assertThat(graph.edgeCount()).isZero();
        assertThat(graph.edges()).isEmpty();
        assertThat(graph.isComplete()).isTrue();
    }

    @Test
    void itStartsWhereItIsTold() {
        StateGraph graph = SmallLock.exploration().from(SmallLock.state(5)).explore();

        assertThat(graph.states())
                .containsExactly(
                        SmallLock.state(5),
                        SmallLock.state(6),
                        SmallLock.state(7),
                        SmallLock.state(4),
                        SmallLock.state(8));
        assertThat(graph.edgeCount()).isEqualTo(15);
    }

    @Test
    void anEventThatIsGivenTwiceIsTriedOnce() {
        StateGraph graph = SmallLock.exploration()
                .over(Iterables.concat(SmallLock.ALPHABET, SmallLock.ALPHABET))
                .explore();

        assertThat(graph.alphabet()).isEqualTo(SmallLock.ALPHABET);
        assertThat(graph.edgeCount()).isEqualTo(27);
    }

    @Test
    void theOrderOfTheEventsIsTheOrderInWhichStatesAreFound() {
        StateGraph graph =
                SmallLock.exploration().over(SmallLock.ALPHABET.reverse()).explore();

        assertThat(graph.states().subList(2, 5))
                .containsExactly(SmallLock.state(2), SmallLock.state(4), SmallLock.state(3));
    }

    @Test
    void twoExplorationsOfOneLockFindTheSameInTheSameOrder() {
        StateGraph once = SmallLock.exploration().explore();
        StateGraph again = SmallLock.exploration().explore();

        assertThat(again.states()).isEqualTo(once.states());
        assertThat(again.edges()).containsExactlyElementsOf(once.edges().toList());
    }

    @Test
    void aBoundThatIsPassedLeavesTheGraphIncomplete() {
        StateGraph graph = COUNTING.atMost(4).explore();

        assertThat(graph.states())
                .containsExactlyElementsOf(IntStream.rangeClosed(0, 4)
                        .mapToObj(CountingLock::state)
                        .toList());
        assertThat(graph.isComplete()).isFalse();
        assertThat(graph.edgeCount()).isEqualTo(4);
        assertThat(graph.edges().map(Edge::source)).doesNotContain(CountingLock.state(4));
    }

    @Test
    void aGraphOfJustSoManyStatesAsTheBoundIsComplete() {
        StateGraph graph = COUNTING.atMost(10).explore();

        assertThat(graph.states()).hasSize(10);
        assertThat(graph.isComplete()).isTrue();
        assertThat(graph.edgeCount()).isEqualTo(10);
    }

    @Test
    void theLeastBoundExpandsTheStartAlone() {
        StateGraph graph = COUNTING.atMost(1).explore();

        assertThat(graph.states()).containsExactly(CountingLock.state(0), CountingLock.state(1));
        assertThat(graph.isComplete()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aBoundLeavesAtLeastOneState(int bound) {
        assertThatThrownBy(() -> COUNTING.atMost(bound))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bound must be at least 1 state, was " + bound);
    }

    @Test
    void theEndIsReported() {
        List<Progress> reports = new ArrayList<>();

        SmallLock.exploration().reporting(reports::add).explore();

        assertThat(reports).containsExactly(new Progress(9, 9, 27));
    }

    @Test
    void theEndAtABoundIsReported() {
        List<Progress> reports = new ArrayList<>();

        COUNTING.atMost(4).reporting(reports::add).explore();

        assertThat(reports).containsExactly(new Progress(5, 4, 4));
    }

    @Test
    void everySoManyExpandedStatesAreReported() {
        List<Progress> reports = new ArrayList<>();

        counting(2 * REPORTED + 5).reporting(reports::add).explore();

        assertThat(reports)
                .containsExactly(
                        new Progress(REPORTED + 1, REPORTED, REPORTED),
                        new Progress(2 * REPORTED + 1, 2 * REPORTED, 2L * REPORTED),
                        new Progress(2 * REPORTED + 6, 2 * REPORTED + 6, 2L * REPORTED + 6));
    }

    @Test
    void anExplorationIsAValueThatItsMethodsLeaveAsItIs() {
        List<Progress> reports = new ArrayList<>();
        Exploration plain = Exploration.of(new CountingLock(9));

        plain.over(confirm()).atMost(4).from(CountingLock.state(3)).reporting(reports::add);

        assertThat(plain.explore().states()).containsExactly(CountingLock.state(0));
        assertThat(reports).isEmpty();
    }

    @Test
    void itDoesNotMatterInWhichOrderItIsSetUp() {
        List<Progress> reports = new ArrayList<>();
        Exploration plain = Exploration.of(new CountingLock(9));

        List<StateGraph> graphs = List.of(
                plain.over(confirm())
                        .atMost(4)
                        .from(CountingLock.state(3))
                        .reporting(reports::add)
                        .explore(),
                plain.reporting(reports::add)
                        .from(CountingLock.state(3))
                        .atMost(4)
                        .over(confirm())
                        .explore());

        for (StateGraph graph : graphs) {
            assertThat(graph.states())
                    .containsExactlyElementsOf(IntStream.rangeClosed(3, 7)
                            .mapToObj(CountingLock::state)
                            .toList());
        }
        assertThat(reports).containsExactly(new Progress(5, 4, 4), new Progress(5, 4, 4));
    }

    private static Exploration counting(int last) {
        return Exploration.of(new CountingLock(last)).over(confirm());
    }

    private static ImmutableList<LockEvent> confirm() {
        return LockEvent.parseLines("confirm");
    }
}
