// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.mutant;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.micralock.testkit.conformance.ConformanceUnit;
import io.github.micralock.testkit.conformance.suite.CompleteSuite;
import io.github.micralock.testkit.conformance.vector.LockVector;
import io.github.micralock.testkit.conformance.vector.VectorFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the testkit publishes for locks in any language: the files of stories that are kept, and the suites that are made. */
final class PublishedVectors {

    private static final Path KEPT = Path.of("../micra-lock-testkit/src/vectors");

    /** One suite without extra states for each unit that has a graph. */
    static final ImmutableList<CompleteSuite> SUITES = ConformanceUnit.all().stream()
            .map(unit -> CompleteSuite.of(unit, 0))
            .collect(ImmutableList.toImmutableList());

    private static final Supplier<ImmutableList<LockVector>> STORIES = Suppliers.memoize(PublishedVectors::read);

    private PublishedVectors() {}

    /** The vectors of the files that are kept. */
    static ImmutableList<LockVector> stories() {
        return STORIES.get();
    }

    private static ImmutableList<LockVector> read() {
        try (Stream<Path> files = Files.list(KEPT)) {
            return files.filter(file -> !file.toString().endsWith(".schema.json"))
                    .sorted()
                    .flatMap(file -> file(file).vectors().stream())
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static VectorFile file(Path file) {
        try {
            return VectorFile.parse(Files.readString(file, StandardCharsets.US_ASCII));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
