// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.expected;

import io.github.micralock.api.faceplate.Faceplate;
import java.util.Locale;

/** What a run says of a faceplate: {@code dark}, {@code plays} or the text in quotation marks. */
public final class FaceplateText {

    private FaceplateText() {}

    public static String of(Faceplate faceplate) {
        if (faceplate.equals(Faceplate.DARK)) {
            return "dark";
        }
        if (faceplate.equals(Faceplate.PLAYING)) {
            return "plays";
        }
        return String.format(Locale.ROOT, "\"%s\"%s", faceplate.text(), faceplate.audible() ? " audible" : "");
    }
}
