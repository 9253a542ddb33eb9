// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.vector;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.micralock.testkit.conformance.ConformanceUnit;
import io.github.micralock.testkit.conformance.suite.CompleteSuite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Complete suites as vectors. They are large, and made from the graphs by the build, so no version of them is kept. */
public final class SuiteVectors {

    /** A unit with more states makes a file that is larger than most readers like. */
    private static final int MOST_STATES = 200;

    private SuiteVectors() {}

    /**
     * Returns the suite of a unit as a file.
     *
     * @param unit one with a graph
     * @param extraStates how many states more a wrong lock may have, as in {@link CompleteSuite}
     * @return its words, called {@code W0_...} for no extra state
     */
    public static VectorFile of(ConformanceUnit unit, int extraStates) {
        CompleteSuite suite = CompleteSuite.of(unit, extraStates);
        return new VectorFile(
                unit.profile(),
                Streams.zip(
                                suite.words(),
                                IntStream.iterate(1, number -> number + 1).boxed(),
                                (inputs, number) -> new LockVector(
                                        "W" + extraStates + "_" + unit.name() + "#" + number, suite.expected(inputs)))
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Writes the files that are published: the suites without extra states of the units that are not too large.
     *
     * @param args the directory to write to
     * @throws IOException if it cannot be written to
     */
    public static void main(String[] args) throws IOException {
        Path directory = Files.createDirectories(Path.of(args[0]));
        for (ConformanceUnit unit : ConformanceUnit.all()) {
            if (CompleteSuite.of(unit, 0).states() <= MOST_STATES) {
                VectorFile file = of(unit, 0);
                Files.writeString(directory.resolve(file.fileName()), file.text(), StandardCharsets.US_ASCII);
            }
        }
    }
}
