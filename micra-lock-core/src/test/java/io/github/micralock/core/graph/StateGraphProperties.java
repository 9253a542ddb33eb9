// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.core.RadioLock;
import io.github.micralock.testkit.LockArbitraries;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A graph says what trying it out says, whatever the lock and the events. */
class StateGraphProperties {

    private static final int BOUND = 150;

    /** A lock and what can happen to it. */
    record Subject(LockMachine lock, ImmutableSet<LockEvent> alphabet) {

        StateGraph graph() {
            return Exploration.of(lock).over(alphabet).atMost(BOUND).explore();
        }
    }

    /** Every word of up to seven events: three to the seventh of the longest alone. */
    @Example
    void theShortestWaysAreTheShortestOfAllWords() {
        Map<LockState, Integer> shortest = new HashMap<>();
        ImmutableList<LockState> ends = ImmutableList.of(SmallLock.LOCK.initial());
        for (int length = 0; length <= 7; length++) {
            for (LockState end : ends) {
                shortest.putIfAbsent(end, length);
            }
            ends = ends.stream()
                    .flatMap(end -> SmallLock.ALPHABET.stream().map(event -> SmallLock.LOCK.next(end, event)))
                    .collect(ImmutableList.toImmutableList());
        }
        StateGraph graph = SmallLock.exploration().explore();

        assertThat(graph.states()).containsExactlyInAnyOrderElementsOf(shortest.keySet());
        shortest.forEach(
                (state, length) -> assertThat(graph.traceTo(state).events()).hasSize(length));
    }

    @Property(tries = 100)
    void everyWayLeadsWhereItSays(@ForAll("subjects") Subject subject) {
        StateGraph graph = subject.graph();
        for (LockState state : graph.states()) {
            Trace trace = graph.traceTo(state);

            assertThat(trace.start()).isEqualTo(subject.lock.initial());
            assertThat(SmallLock.after(subject.lock, trace.start(), trace.events()))
                    .isEqualTo(state)
                    .isEqualTo(trace.end());
            assertThat(LockEvent.parseLines(trace.text())).isEqualTo(trace.events());
        }
    }

    @Property(tries = 100)
    void noWayIsLongerThanThatToTheStateBeforeAndAStep(@ForAll("subjects") Subject subject) {
        StateGraph graph = subject.graph();
        Map<LockState, Integer> lengths = new HashMap<>();
        graph.states()
                .forEach(state ->
                        lengths.put(state, graph.traceTo(state).events().size()));

        assertThat(graph.edges()).allMatch(edge -> lengths.get(edge.target()) <= lengths.get(edge.source()) + 1);
        assertThat(graph.states().stream().map(lengths::get)).isSorted();
    }

    @Property(tries = 100)
    void everyStepIsThatOfTheLock(@ForAll("subjects") Subject subject) {
        StateGraph graph = subject.graph();
        List<Edge> edges = graph.edges().toList();

        assertThat(edges).hasSize(graph.edgeCount());
        assertThat(graph.edgeCount() % subject.alphabet.size()).isZero();
        int expanded = graph.edgeCount() / subject.alphabet.size();
        assertThat(expanded < graph.states().size()).isNotEqualTo(graph.isComplete());
        assertThat(graph.isComplete()).isEqualTo(graph.states().size() <= BOUND);
        assertThat(edges)
                .containsExactlyElementsOf(graph.states().subList(0, expanded).stream()
                        .flatMap(state -> graph.alphabet().stream()
                                .map(event -> new Edge(state, event, subject.lock.next(state, event))))
                        .toList());
        assertThat(edges).allMatch(edge -> graph.states().contains(edge.target()));
    }

    @Property(tries = 100)
    void theFirstStepAgainstAnInvariantHasNoShorterWay(
            @ForAll("subjects") Subject subject, @ForAll("events") LockEvent suspect) {
        StateGraph graph = subject.graph();

        assertThat(graph.firstEdgeAgainst(edge -> !edge.event().equals(suspect) || edge.isLoop())
                        .map(trace -> trace.events().size()))
                .isEqualTo(graph.edges()
                        .filter(edge -> edge.event().equals(suspect) && !edge.isLoop())
                        .map(edge -> graph.traceTo(edge.source()).events().size() + 1)
                        .min(Integer::compare));
    }

    @Provide
    Arbitrary<Subject> subjects() {
        Arbitrary<LockMachine> locks = LockArbitraries.typedCodeProfiles()
                .flatMap(profile -> LockArbitraries.codes(profile).map(code -> RadioLock.of(profile, code)));
        return Combinators.combine(
                        locks, events().list().uniqueElements().ofMinSize(1).ofMaxSize(6))
                .as((lock, events) -> new Subject(lock, ImmutableSet.copyOf(events)));
    }

    @Provide
    Arbitrary<LockEvent> events() {
        return Arbitraries.oneOf(
                Arbitraries.of(LockEvent.parseLines("ignition ACC\nignition LOCK\npreset 1\nconfirm\nelapse PT10S")),
                LockArbitraries.events());
    }
}
