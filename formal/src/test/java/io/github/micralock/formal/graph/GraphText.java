// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.graph;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The canonical text of one unit's edges. States are numbered in the order of a search breadth first, events in the order of
 * their texts, so that it does not matter in which order TLC found them.
 */
final class GraphText {

    private final String unit;
    private final ImmutableList<String> alphabet;
    private final ImmutableMap<String, ImmutableMap<String, EdgeLine>> edges;
    private final ImmutableList<String> states;

    GraphText(String unit, Set<EdgeLine> lines) {
        this.unit = unit;
        EdgeLine start = Iterables.getOnlyElement(lines.stream()
                .filter(line -> line.event().equals(EdgeLine.START))
                .toList());
        List<EdgeLine> steps =
                lines.stream().filter(line -> !line.equals(start)).toList();
        alphabet = steps.stream()
                .map(EdgeLine::event)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .collect(ImmutableList.toImmutableList());
        edges = steps.stream().collect(Collectors.groupingBy(EdgeLine::from)).entrySet().stream()
                .collect(toImmutableMap(
                        Map.Entry::getKey, entry -> Maps.uniqueIndex(entry.getValue(), EdgeLine::event)));
        states = reached(start.to());
    }

    private ImmutableList<String> reached(String initial) {
        Set<String> found = new LinkedHashSet<>(Set.of(initial));
        ImmutableList<String> frontier = ImmutableList.of(initial);
        while (!frontier.isEmpty()) {
            frontier = frontier.stream()
                    .flatMap(state ->
                            alphabet.stream().map(event -> edge(state, event).to()))
                    .filter(found::add)
                    .collect(ImmutableList.toImmutableList());
        }
        return ImmutableList.copyOf(found);
    }

    private EdgeLine edge(String state, String event) {
        return edges.get(state).get(event);
    }

    /** Returns the graph as the testkit reads it. */
    @Override
    public String toString() {
        ImmutableList<String> shown = inOrder(states.stream().map(this::shown));
        ImmutableList<String> said = inOrder(states.stream()
                .flatMap(state ->
                        alphabet.stream().map(event -> edge(state, event).said())));
        Map<String, Integer> numbers = numbers(states);
        Map<String, Integer> saidNumbers = numbers(said);
        Map<String, Integer> shownNumbers = numbers(shown);
        Stream<String> rows = states.stream()
                .map(state -> "state " + shownNumbers.get(shown(state)) + " "
                        + edge(state, alphabet.get(0)).due()
                        + alphabet.stream()
                                .map(event -> edge(state, event))
                                .map(edge -> " " + numbers.get(edge.to()) + "/" + saidNumbers.get(edge.said()))
                                .collect(Collectors.joining()));
        return Stream.of(
                        Stream.of("micra-lock graph 1", "unit " + unit),
                        alphabet.stream().map(event -> "event " + event),
                        shown.stream().map(text -> "shown " + text),
                        said.stream().map(text -> "said " + text),
                        rows)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String shown(String state) {
        return edge(state, alphabet.get(0)).shown();
    }

    private static ImmutableList<String> inOrder(Stream<String> texts) {
        return texts.collect(ImmutableSet.toImmutableSet()).asList();
    }

    private static Map<String, Integer> numbers(ImmutableList<String> texts) {
        return texts.stream().collect(toImmutableMap(text -> text, texts::indexOf));
    }
}
