// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.readme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The links between the project's documents and files. */
class ReadmeLinksTest {

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:)([^)#]*)(#[^)]*)?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final CharMatcher KEPT =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.anyOf(" -_"));

    static List<Document> documents() {
        return Document.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsSomewhere(Document document) {
        assertThat(document.matches(LINK)
                        .filter(link -> !leadsSomewhere(document, link))
                        .map(MatchResult::group))
                .as("links of %s", document)
                .isEmpty();
    }

    private static boolean leadsSomewhere(Document document, MatchResult link) {
        Path target = link.group(1).isEmpty()
                ? document.path()
                : document.path().resolveSibling(link.group(1)).normalize();
        return Files.exists(target) && (link.group(2) == null || anchors(target).contains(link.group(2)));
    }

    private static ImmutableList<String> anchors(Path target) {
        return Document.all().stream()
                .filter(document -> document.path().equals(target))
                .flatMap(document -> document.matches(HEADING))
                .map(heading -> "#"
                        + KEPT.retainFrom(Ascii.toLowerCase(heading.group(1))).replace(' ', '-'))
                .collect(toImmutableList());
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void everyDecisionIsInTheIndexByItsTitle(Document decision) {
        Document index = Document.all().stream()
                .filter(document -> document.name().equals("docs/decisions/README.md"))
                .findFirst()
                .orElseThrow();
        String title = decision.text().lines().findFirst().orElseThrow().substring("# ".length());
        assertThat(index.text()).contains("- [" + title + "](" + decision.path().getFileName() + ")\n");
    }

    static Stream<Document> decisions() {
        return Document.all().stream().filter(document -> document.name().matches("docs/decisions/\\d{4}-.*"));
    }
}
