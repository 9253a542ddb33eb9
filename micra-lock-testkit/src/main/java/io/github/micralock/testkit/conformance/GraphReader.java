// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads graphs. After two lines of head, each line is one of
 *
 * <pre>{@code
 * event ignition ACC           the next event
 * shown silent "CODE"          the next faceplate
 * said CodeAccepted            the next thing that is said
 * state 4 PT2S 17/0 3/12       the next state: faceplate 4, due in 2 s, then of each event target/said
 * }</pre>
 *
 * <p>where faceplates, things said and states are counted from 0, and {@code -} is due never.
 */
final class GraphReader {

    private static final String HEAD = "micra-lock graph 1";
    private static final Splitter LINES = Splitter.on('\n');
    private static final Splitter WORDS = Splitter.on(' ');
    private static final Splitter PAIR = Splitter.on('/');

    private final List<LockEvent> alphabet = new ArrayList<>();
    private final List<Faceplate> shown = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<ReferenceGraph.State> states = new ArrayList<>();
    private final String text;
    private String name = "";

    GraphReader(String text) {
        this.text = text;
    }

    ReferenceGraph graph() {
        List<String> lines = LINES.splitToList(text);
        for (int number = 1; number <= lines.size(); number++) {
            read(number, lines.get(number - 1));
        }
        for (ReferenceGraph.State state : states) {
            if (!state.steps().stream().allMatch(step -> step.target() >= 0 && step.target() < states.size())) {
                throw new IllegalArgumentException(
                        "graph must lead to its own " + states.size() + " states, was " + state);
            }
        }
        return new ReferenceGraph(name, ImmutableList.copyOf(alphabet), ImmutableList.copyOf(states));
    }

    private void read(int number, String line) {
        try {
            if (number == 1) {
                checkArgument(line.equals(HEAD), "must be '%s'", HEAD);
            } else if (number == 2) {
                name = after("unit ", line);
            } else if (!line.isEmpty()) {
                add(line);
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            throw new IllegalArgumentException(
                    "line " + number + " of a graph: " + e.getMessage() + ", was '" + line + "'", e);
        }
    }

    private void add(String line) {
        if (line.startsWith("event ")) {
            alphabet.add(LockEvent.parse(after("event ", line)));
        } else if (line.startsWith("shown ")) {
            shown.add(faceplate(after("shown ", line)));
        } else if (line.startsWith("said ")) {
            said.add(after("said ", line));
        } else {
            states.add(state(WORDS.splitToList(after("state ", line))));
        }
    }

    private static Faceplate faceplate(String text) {
        int quotation = text.indexOf('"');
        checkArgument(
                quotation > 0 && text.length() > quotation + 1 && text.endsWith("\""),
                "must have a text in quotation marks");
        return new Faceplate(text.substring(quotation + 1, text.length() - 1), text.startsWith("audible"));
    }

    private ReferenceGraph.State state(List<String> words) {
        ImmutableList<ReferenceGraph.Step> steps =
                words.stream().skip(2).map(this::step).collect(ImmutableList.toImmutableList());
        checkArgument(steps.size() == alphabet.size(), "must have %s steps, had %s", alphabet.size(), steps.size());
        String due = words.get(1);
        return new ReferenceGraph.State(
                shown.get(Integer.parseInt(words.get(0))),
                due.equals("-") ? Duration.ZERO : Duration.parse(due),
                steps);
    }

    private ReferenceGraph.Step step(String word) {
        List<String> pair = PAIR.splitToList(word);
        return new ReferenceGraph.Step(Integer.parseInt(pair.get(0)), said.get(Integer.parseInt(pair.get(1))));
    }

    private static String after(String word, String line) {
        checkArgument(line.startsWith(word), "must start with '%s'", word);
        return line.substring(word.length());
    }
}
