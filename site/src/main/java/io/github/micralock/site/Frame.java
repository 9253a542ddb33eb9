// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.site;

import com.google.common.html.HtmlEscapers;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What all pages have around what is theirs. */
final class Frame {

    private final Contents contents;
    private final String template;

    Frame(Contents contents) throws IOException {
        this.contents = contents;
        template = Resources.toString(Resources.getResource(Frame.class, "page.html"), StandardCharsets.UTF_8);
    }

    String around(Page page) {
        return template.replace("{title}", HtmlEscapers.htmlEscaper().escape(page.title()))
                .replace("{root}", page.address().toRoot())
                .replace("{diagrams}", page.body().contains("language-mermaid") ? diagrams(page) : "")
                .replace("{contents}", contents.beside(page))
                .replace("{body}", page.body());
    }

    private static String diagrams(Page page) {
        return """
                <script src="%1$smermaid.min.js"></script>
                <script src="%1$sdiagrams.js"></script>
                """.formatted(page.address().toRoot());
    }
}
