// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.site;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The links of a written site that lead nowhere. */
final class LinkCheck {

    private final Path folder;

    LinkCheck(Path folder) {
        this.folder = folder;
    }

    /** The page and the link of each; the pages of the javadoc tool are its own matter. */
    ImmutableList<String> dead() throws IOException {
        ImmutableList.Builder<String> dead = ImmutableList.builder();
        for (Path page : pages()) {
            for (Element element : read(page).select("a[href], link[href], img[src], script[src]")) {
                String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                Optional<LocalLink> local = LocalLink.parse(link);
                if (local.isPresent() && !leadsSomewhere(page, local.get())) {
                    dead.add(folder.relativize(page) + ": " + link);
                }
            }
        }
        return dead.build();
    }

    private ImmutableList<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !folder.relativize(file).startsWith("apidocs"))
                    .sorted()
                    .collect(toImmutableList());
        }
    }

    private static boolean leadsSomewhere(Path page, LocalLink link) throws IOException {
        Path target = link.path().isEmpty() ? page : page.resolveSibling(link.path());
        return Files.isRegularFile(target)
                && (link.anchor().isEmpty() || read(target).getElementById(link.anchor()) != null);
    }

    private static Document read(Path page) throws IOException {
        return Jsoup.parse(page);
    }
}
