// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.site;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Makes pages of the Markdown documents, as they look where the project is hosted. */
final class Markdown {

    private static final ImmutableList<Extension> EXTENSIONS = ImmutableList.of(TablesExtension.create());

    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private final Path root;

    Markdown(Path root) {
        this.root = root;
    }

    Page page(ProjectFile document) throws IOException {
        Node parsed = PARSER.parse(Files.readString(document.in(root)));
        Address address = document.address(false);
        LocalLinks links = new LocalLinks(root, document, address.toRoot());
        HeadingAnchors anchors = new HeadingAnchors();
        String body = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .attributeProviderFactory(context -> links)
                .attributeProviderFactory(context -> anchors)
                .build()
                .render(parsed);
        return new Page(address, title(document, parsed), body, links.targets());
    }

    /** The first heading. */
    private static String title(ProjectFile document, Node parsed) {
        return parsed.getFirstChild() instanceof Heading heading
                ? TextContentRenderer.builder().build().render(heading)
                : document.path();
    }
}
