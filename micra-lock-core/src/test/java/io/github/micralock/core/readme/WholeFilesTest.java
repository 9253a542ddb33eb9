// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A block below nothing but a link is the file to which it leads, so what a reader copies is what the build tries. */
class WholeFilesTest {

    private static final Pattern WHOLE_FILE =
            Pattern.compile("(?m)^\\[`([^`\n]+)`]\\(([^)\n]+)\\)\n\n```\\w+\n(.*?)^```$", Pattern.DOTALL);

    /** The reader's copy needs none. */
    private static final Pattern LICENCE_LINE = Pattern.compile("(?m)^(//|<!--) SPDX-License-Identifier: .*\n");

    static Stream<Arguments> wholeFiles() {
        return Document.all().stream()
                .flatMap(document -> document.matches(WHOLE_FILE).map(file -> Arguments.of(document, file)));
    }

    @ParameterizedTest
    @MethodSource("wholeFiles")
    void aWholeFileIsTheOneItsLinkLeadsTo(Document document, MatchResult file) throws IOException {
        String target = Files.readString(document.path().resolveSibling(file.group(2)));

        assertThat(file.group(2)).endsWith("/" + file.group(1));
        assertThat(file.group(3)).isEqualTo(LICENCE_LINE.matcher(target).replaceFirst(""));
    }

    @Test
    void everyClassInADocumentIsAWholeFile() {
        ImmutableSet<String> found = wholeFiles()
                .map(arguments -> ((MatchResult) arguments.get()[1]).group(3))
                .collect(ImmutableSet.toImmutableSet());

        assertThat(Document.all())
                .flatExtracting(document -> document.blocks("java"))
                .filteredOn(Document.Block::isWholeFile)
                .hasSizeGreaterThan(5)
                .allSatisfy(block -> assertThat(found).contains(String.join("\n", block.lines())));
    }
}
