// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.diagram.PhaseDiagram;
import io.github.micralock.core.readme.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pictures of the documents are what the machine draws. */
class PicturesTest {

    private static final Pattern MERMAID = Pattern.compile("(?s)```mermaid\n.*?```\n");

    /** After a change of the lock or of the drawing, copy what this leaves in target to the project's folder. */
    @Test
    void theReadmeHasThePhasesOfAK11() throws IOException {
        assertThat(Document.readme().blocks("mermaid")).hasSize(1);
        String fresh = MERMAID.matcher(Document.readme().text())
                .replaceFirst(Matcher.quoteReplacement(DiagramsPage.block(PhaseDiagram.of(Catalogue.K11_HANDBOOK))));
        assertIsCurrent("README.md", "README.md", fresh);
    }

    /** After such a change, copy what this leaves in target to docs. */
    @Test
    void thePageOfDiagramsIsWhatTheGraphsSay() throws IOException {
        assertIsCurrent("diagrams.md", "docs/diagrams.md", DiagramsPage.text());
    }

    /** After such a change, copy what this leaves in target to docs/pictures. */
    @Test
    void theTimelineIsThatOfTheRun() throws IOException {
        assertIsCurrent("k11.svg", "docs/pictures/k11.svg", PictureOfARun.svg());
    }

    private static void assertIsCurrent(String name, String place, String fresh) throws IOException {
        Path target = Files.createDirectories(Path.of("target")).resolve(name);
        Files.writeString(target, fresh);
        Path kept = Document.ROOT.resolve(place);
        assertThat(Files.exists(kept) ? Files.readString(kept) : "")
                .as("%s, for which %s is in %s", place, name, target.toAbsolutePath())
                .isEqualTo(fresh);
    }
}
