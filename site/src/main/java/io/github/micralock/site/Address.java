// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.site;

/**
 * A file of the site.
 *
 * @param path from the root of the site, with {@code /}
 */
record Address(String path) {

    /** Such as {@code ../../} for a page two folders down. */
    String toRoot() {
        return "../".repeat((int) path.chars().filter(letter -> letter == '/').count());
    }
}
