// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.ports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.testkit.conformance.run.ConformanceReport;
import io.github.micralock.testkit.conformance.vector.VectorFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What docs/protocol.md says of the vectors. */
class ProtocolPageTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void thePublishedStoriesAreToldToAProgramInAFewLines(Port port) throws IOException {
        ConformanceReport report = K11Stories.toldTo(port.copiedTo(directory));

        assertThat(report.hasPassed()).as("%s", report).isTrue();
    }

    @Test
    void thePageNamesEveryFileOfStories() throws IOException {
        String page = Files.readString(Path.of("../../docs/protocol.md"));

        assertThat(PublishedVectors.files())
                .extracting(VectorFile::fileName)
                .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
        assertThat(page)
                .contains(PublishedVectors.files().size() - 1 + " of the "
                        + Catalogue.profiles().size() + " profiles");
    }
}
