// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.site;

import com.google.common.collect.ImmutableList;
import com.google.common.html.HtmlEscapers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What stands beside every page: the headings of the map of the documents, and below each the first link of its items.
 *
 * @param map the page of docs/README.md
 * @param modules the modules whose Javadoc the site has
 */
record Contents(Page map, ImmutableList<String> modules) {

    String beside(Page page) {
        StringBuilder contents = new StringBuilder();
        Element body = Jsoup.parseBodyFragment(map.body()).body();
        for (Element element : body.select("h2, li:has(a)")) {
            contents.append(element.is("h2") ? heading(element.text()) : entry(page, element.expectFirst("a")));
        }
        if (!modules.isEmpty()) {
            contents.append(heading("Javadoc"));
            modules.forEach(module -> contents.append(link(page, "apidocs/" + module + "/index.html", module)));
        }
        return contents.toString();
    }

    private static String heading(String text) {
        return "<p>" + escaped(text) + "</p>\n";
    }

    private String entry(Page page, Element link) {
        return link(page, link.attr("href").substring(map.address().toRoot().length()), link.text());
    }

    private static String link(Page page, String path, String text) {
        String here = page.address().path().equals(path) ? " aria-current=\"page\"" : "";
        return "<a href=\"%s%s\"%s>%s</a>\n".formatted(page.address().toRoot(), path, here, escaped(text));
    }

    private static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }
}
