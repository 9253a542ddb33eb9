// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.figures;

import com.google.common.collect.ImmutableMap;

/**
 * What a part of the measuring found, ready for the page.
 *
 * @param text tables and sentences, in Markdown
 * @param pictures plots in SVG, by the names of their files
 */
record Findings(String text, ImmutableMap<String, String> pictures) {

    static Findings of(String text) {
        return new Findings(text, ImmutableMap.of());
    }
}
