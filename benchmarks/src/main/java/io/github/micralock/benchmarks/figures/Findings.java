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

    /** Returns the same with something added to the name of each picture. */
    Findings suffixed(String suffix) {
        ImmutableMap.Builder<String, String> renamed = ImmutableMap.builder();
        pictures.forEach((name, picture) -> renamed.put(name.replace(".svg", suffix + ".svg"), picture));
        return new Findings(text.replace(".svg)", suffix + ".svg)"), renamed.buildOrThrow());
    }

    static Findings of(String text) {
        return new Findings(text, ImmutableMap.of());
    }
}
