// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.timeline;

import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.core.wording.InWords;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A run in words, for whoever cannot see the picture. */
final class Telling {

    private Telling() {}

    static String of(List<Stretch> stretches) {
        return stretches.stream().map(Telling::of).collect(Collectors.joining(". ", "", "."));
    }

    private static String of(Stretch stretch) {
        String wait = stretch.waitAtFirst().isZero()
                ? ""
                : InWords.of(stretch.waitAtFirst()) + " to wait" + (stretch.waitRuns() ? "" : ", standing still");
        return Stream.of(
                        "At " + Clockface.of(stretch.at()),
                        stretch.opening().caption(),
                        shown(stretch.shown()),
                        wait,
                        stretch.lasting().isZero() ? "" : "for " + InWords.of(stretch.lasting()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String shown(Faceplate shown) {
        if (shown.audible()) {
            return "the radio plays";
        }
        return shown.isBlank() ? "the display is dark" : "the display says " + shown.text();
    }
}
