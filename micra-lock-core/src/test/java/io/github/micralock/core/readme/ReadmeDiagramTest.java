// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.readme;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.graph.Edge;
import io.github.micralock.core.graph.Exploration;
import io.github.micralock.core.graph.StateGraph;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The state diagram of README.md: its arrows are the steps between phases that a K11 can make, and no others. */
class ReadmeDiagramTest {

    private static final Pattern ARROW = Pattern.compile(" +(\\S+ --> \\S+) : .+");

    @Test
    void theArrowsAreTheStepsOfAK11() {
        assertThat(drawn()).containsExactlyInAnyOrderElementsOf(explored());
    }

    private static ImmutableSet<String> drawn() {
        return Iterables.getOnlyElement(Document.readme().blocks("mermaid")).lines().stream()
                .skip(1)
                .filter(line -> !line.isEmpty())
                .map(ReadmeDiagramTest::arrow)
                .collect(toImmutableSet());
    }

    private static String arrow(String line) {
        Matcher arrow = ARROW.matcher(line);
        assertThat(arrow.matches()).as(line).isTrue();
        return arrow.group(1);
    }

    /** With the code 1000 one press of preset 1 is right, two are wrong, and few of the 10,000 entries are met. */
    private static ImmutableSet<String> explored() {
        StateGraph graph = Exploration.of(RadioLock.of(Catalogue.K11_HANDBOOK, SecurityCode.parse("1000")))
                .over(LockEvent.parseLines("""
                        ignition LOCK
                        ignition OFF
                        ignition ACC
                        ignition ON
                        ignition START
                        radio on
                        radio off
                        battery on
                        battery off
                        preset 1
                        preset 6
                        confirm
                        clear
                        immobiliser confirmed
                        immobiliser refused
                        link lost
                        dealer reset
                        elapse PT45M
                        """))
                .explore();
        Stream<String> initial = Stream.of("[*] --> " + phase(graph.states().get(0)));
        return Stream.concat(
                        initial,
                        graph.edges().filter(ReadmeDiagramTest::leavesItsPhase).map(ReadmeDiagramTest::arrow))
                .collect(toImmutableSet());
    }

    private static boolean leavesItsPhase(Edge edge) {
        return !phase(edge.source()).equals(phase(edge.target()));
    }

    private static String arrow(Edge edge) {
        return phase(edge.source()) + " --> " + phase(edge.target());
    }

    private static String phase(LockState state) {
        return state.phase().getClass().getSimpleName();
    }
}
