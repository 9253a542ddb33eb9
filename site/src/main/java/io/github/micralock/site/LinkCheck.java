// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.site;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The links of a written site that lead nowhere. */
final class LinkCheck {

    private static final Pattern ELSEWHERE = Pattern.compile("(https?|mailto):.*");
    private static final Pattern LOCAL = Pattern.compile("([^#]*)(?:#(.*))?");

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
                if (!ELSEWHERE.matcher(link).matches() && !leadsSomewhere(page, link)) {
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

    private static boolean leadsSomewhere(Path page, String link) throws IOException {
        Matcher local = LOCAL.matcher(link);
        if (!local.matches()) {
            return false;
        }
        Path target = local.group(1).isEmpty() ? page : page.resolveSibling(local.group(1));
        return Files.isRegularFile(target)
                && (local.group(2) == null || read(target).getElementById(local.group(2)) != null);
    }

    private static Document read(Path page) throws IOException {
        return Jsoup.parse(page);
    }
}
