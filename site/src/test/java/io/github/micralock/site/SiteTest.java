// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small project, and its site. */
class SiteTest {

    @TempDir
    private Path root;

    @TempDir
    private Path folder;

    @BeforeEach
    void aReadmeAMapAndAPage() throws IOException {
        file("README.md", "# A thing\n\nSee [the map](docs/README.md), and [a page](docs/how/page.md#its-end).\n");
        file("docs/README.md", "# The map\n\n## Do & see\n\n- [a page](how/page.md), [the licence](../LICENSE)\n");
        file("docs/how/page.md", "# A page\n\n## Its end\n\n[docs](../../docs), [sources](../../src)\n");
        file("LICENSE", "Take & give.\n");
        file("src/one/A.java", "class A {}\n");
        file("src/target/B.java", "class B {}\n");
        file("src/picture.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
    }

    @Test
    void aLinkToADocumentLeadsToItsPage() throws IOException {
        make();

        assertThat(page("index.html").select("main a").eachAttr("href"))
                .containsExactly("docs/index.html", "docs/how/page.html#its-end");
    }

    @Test
    void aLinkToAFolderLeadsToItsReadmeOrToAListOfItsFilesWithoutWhatABuildLeaves() throws IOException {
        make();

        assertThat(page("docs/how/page.html").select("main a").eachAttr("href"))
                .containsExactly("../../docs/index.html", "../../src/index.html");
        assertThat(page("src/index.html").select("main a").eachAttr("href"))
                .containsExactly("one/A.java.html", "picture.svg");
    }

    @Test
    void anyOtherTextHasAPageThatShowsItAndAPictureIsCopied() throws IOException {
        make();

        assertThat(page("LICENSE.html").selectFirst("pre").wholeText()).isEqualTo("Take & give.\n");
        assertThat(folder.resolve("src/picture.svg")).hasSameBinaryContentAs(root.resolve("src/picture.svg"));
    }

    @Test
    void theMapStandsBesideEveryPageAndTellsWhereOneIs() throws IOException {
        make();
        Document page = page("docs/how/page.html");

        assertThat(page.select("nav p").eachText()).containsExactly("Do & see");
        assertThat(page.select("nav a").outerHtml())
                .isEqualTo("<a href=\"../../docs/how/page.html\" aria-current=\"page\">a page</a>");
        assertThat(page.title()).isEqualTo("A page – micra-lock");
    }

    @Test
    void headingsOfTheSameWordsAreToldApart() throws IOException {
        file("docs/how/page.md", "# Its `end`\n\n## Its end\n\n[second](#its-end-1)\n");
        make();

        assertThat(page("docs/how/page.html").select("main h1, main h2").eachAttr("id"))
                .containsExactly("its-end", "its-end-1");
    }

    @Test
    void aDiagramBringsWhatDrawsItAndNoOtherPageDoes() throws IOException {
        file("docs/how/page.md", "# A page\n\n## Its end\n\n```mermaid\nstateDiagram-v2\n```\n");
        make();

        assertThat(page("docs/how/page.html").select("script").eachAttr("src"))
                .containsExactly("../../mermaid.min.js", "../../diagrams.js");
        assertThat(page("index.html").select("script")).isEmpty();
        assertThat(folder.resolve("mermaid.min.js")).isNotEmptyFile();
    }

    @Test
    void javadocIsThereIfAModuleHasSome() throws IOException {
        file("micra-lock-api/target/reports/apidocs/index.html", "<a href=\"nowhere.html\">the tool's own matter</a>");
        make();

        assertThat(page("index.html").select("nav a").eachAttr("href"))
                .containsExactly("docs/how/page.html", "apidocs/micra-lock-api/index.html");
    }

    @Test
    void aDeadLinkEndsItAndIsNamed() throws IOException {
        file("NOTES.md", "[gone](gone.md), [no such part](docs/README.md#gone), [elsewhere](https://example.com)");
        file("docs/how/page.md", "# A page\n\n## Its end\n\n[x](../../NOTES.md)\n");

        assertThatIllegalStateException()
                .isThrownBy(this::make)
                .withMessageEndingWith("and had [NOTES.html: gone.md, NOTES.html: docs/index.html#gone]");
    }

    @Test
    void aDocumentToWhichNothingLeadsEndsItAndIsNamed() throws IOException {
        file("docs/alone.md", "# Alone\n");

        assertThatIllegalStateException().isThrownBy(this::make).withMessageContaining("was without [docs/alone.md]");
    }

    @Test
    void whatAnEarlierSiteHadIsGone() throws IOException {
        Files.writeString(folder.resolve("old.html"), "old");
        make();

        assertThat(folder.resolve("old.html")).doesNotExist();
    }

    private void make() throws IOException {
        new SiteMaker(root, folder).make();
    }

    private void file(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(folder.resolve(path));
    }
}
