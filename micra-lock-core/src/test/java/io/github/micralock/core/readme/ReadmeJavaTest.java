// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Java in README.md and docs. */
@ResourceLock(Resources.SYSTEM_OUT)
class ReadmeJavaTest {

    @TempDir
    private Path folder;

    static Stream<Document.Block> blocks() {
        return Document.all().stream()
                .flatMap(document -> document.blocks("java").stream())
                .filter(block -> !block.isWholeFile());
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void everyBlockPrintsWhatItsCommentsSay(Document.Block block) throws Exception {
        new Snippet(block.lines(), folder).provesItself();
    }

    @Test
    void theReadmeShowsAMachineASessionAndCoverage() {
        assertThat(Document.readme().blocks("java")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.out.println(1); // 2",
                "System.out.println(1);",
                "System.out.println(lock.view(state)); // does not compile",
                "List raw = List.of(); // warns",
            })
    void aBlockThatIsNotTrueIsFound(String untrue) {
        assertThatThrownBy(() -> new Snippet(ImmutableList.of(untrue), folder).provesItself())
                .isInstanceOf(AssertionError.class);
    }
}
