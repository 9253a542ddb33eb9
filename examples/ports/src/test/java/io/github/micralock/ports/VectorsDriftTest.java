// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.ports;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.testkit.conformance.run.ConformanceReport;
import io.github.micralock.testkit.conformance.run.ConformanceRun;
import io.github.micralock.testkit.conformance.vector.VectorFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vectors that are published are what the reference shows today; a change shows in them, line by line. */
class VectorsDriftTest {

    private static final Path PUBLISHED = Path.of("../../micra-lock-testkit/src/vectors");
    private static final Path WRITTEN = Path.of("target/vectors");

    static Stream<VectorFile> files() {
        return PublishedVectors.files().stream();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("files")
    void aPublishedFileIsWhatTheReferenceShows(VectorFile file) throws IOException {
        Files.createDirectories(WRITTEN);
        Files.writeString(WRITTEN.resolve(file.fileName()), file.text());

        assertThat(PUBLISHED.resolve(file.fileName()))
                .as("copy %s there, if this change is meant", WRITTEN.resolve(file.fileName()))
                .hasSameTextualContentAs(WRITTEN.resolve(file.fileName()));
    }

    @Test
    void nothingElseIsPublished() throws IOException {
        try (Stream<Path> published = Files.list(PUBLISHED)) {
            assertThat(published.map(path -> path.getFileName().toString()).filter(name -> !name.contains("schema")))
                    .containsExactlyInAnyOrderElementsOf(
                            files().map(VectorFile::fileName).toList());
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("files")
    void readingUndoesWriting(VectorFile file) {
        VectorFile read = VectorFile.parse(file.text());

        assertThat(read.text()).isEqualTo(file.text());
        ConformanceReport report =
                ConformanceRun.of(Reference.lock(), ImmutableList.copyOf(read.vectors()), ConformanceRun.QUIETLY);
        assertThat(report.failures()).isEmpty();
        assertThat(report.skipped()).isZero();
    }
}
