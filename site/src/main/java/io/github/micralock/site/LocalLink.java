// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.site;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A link that stays within the project, or within the site.
 *
 * @param path relative to what has the link; empty for that itself
 * @param anchor a place in it; empty for none
 */
record LocalLink(String path, String anchor) {

    private static final Pattern ELSEWHERE = Pattern.compile("(https?|mailto):.*");

    static Optional<LocalLink> parse(String link) {
        if (ELSEWHERE.matcher(link).matches()) {
            return Optional.empty();
        }
        int hash = link.indexOf('#');
        return Optional.of(
                hash == -1
                        ? new LocalLink(link, "")
                        : new LocalLink(link.substring(0, hash), link.substring(hash + 1)));
    }

    /** The anchor as it stands in a link. */
    String fragment() {
        return anchor.isEmpty() ? "" : "#" + anchor;
    }
}
