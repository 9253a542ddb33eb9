// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import io.github.micralock.testkit.conformance.ReferenceGraph;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The graphs of the testkit are what the specification says today. To replace them, run this test and copy
 * {@code formal/target/graphs} to the resources of {@code testkit.conformance}.
 */
class GraphDriftTest {

    private static final Path MADE = Path.of("target", "graphs");

    private static ImmutableMap<String, String> graphs = ImmutableMap.of();

    @BeforeAll
    static void makeThem(@TempDir Path folder) throws IOException {
        graphs = GraphRun.texts(folder);
        Files.createDirectories(MADE);
        for (var graph : graphs.entrySet()) {
            Files.writeString(MADE.resolve(graph.getKey() + ".graph"), graph.getValue());
        }
    }

    @Test
    void whatShipsIsWhatTheSpecificationSays() throws IOException {
        for (var graph : graphs.entrySet()) {
            String shipped = Resources.toString(
                    Resources.getResource(ReferenceGraph.class, graph.getKey() + ".graph"), StandardCharsets.UTF_8);

            assertThat(shipped).as(graph.getKey()).isEqualTo(graph.getValue());
        }
    }

    @Test
    void noGraphIsLargerThanItMustBe() {
        assertThat(graphs.values())
                .hasSize(7)
                .allSatisfy(text -> assertThat(text.length()).isBetween(5_000, 90_000));
    }

    @Test
    void everyGraphHasTheStatesThatAreKnown() {
        assertThat(graphs).allSatisfy((name, text) -> {
            ReferenceGraph graph = ReferenceGraph.parse(text);

            assertThat(graph.name()).isEqualTo(name);
            assertThat(graph.alphabet()).hasSize(22);
        });
        assertThat(graphs.values().stream()
                        .map(ReferenceGraph::parse)
                        .map(graph -> graph.states().size()))
                .containsExactly(394, 256, 256, 44, 50, 68, 572);
    }
}
