// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.figures;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A page with places for what was measured. A place named x starts after the line {@code <!-- measured: x -->} and ends before the
 * next {@code <!-- /measured -->}.
 *
 * @param text the whole page
 */
record Page(String text) {

    private static final String END = "<!-- /measured -->\n";

    /**
     * Returns this page with something else at a place.
     *
     * @throws IllegalArgumentException if the page has no such place, or it does not end
     */
    Page with(String name, String measured) {
        String start = start(name);
        int from = text.indexOf(start);
        checkArgument(from >= 0, "page must have the line '%s'", start.strip());
        int end = text.indexOf(END, from);
        checkArgument(end >= 0, "place must end with the line '%s', but %s does not", END.strip(), name);
        return new Page(text.substring(0, from + start.length()) + "\n" + measured + "\n" + text.substring(end));
    }

    private static String start(String name) {
        return "<!-- measured: " + name + " -->\n";
    }
}
