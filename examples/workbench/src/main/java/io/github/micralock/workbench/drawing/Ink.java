// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.drawing;

/** What a colour means; each as the parameters of the control sequence that selects it. */
public enum Ink {
    /** Text as it comes. */
    PLAIN(""),
    /** What matters most. */
    STRONG("1"),
    /** What one may skip. */
    FAINT("2"),
    /** Letters on the display. */
    DISPLAY("1;33"),
    /** Music, and what leads to it. */
    GOOD("1;32"),
    /** A wrong code, and what is about to end. */
    BAD("31"),
    /** The end. */
    LAST("1;31"),
    /** What the story teller says. */
    STORY("36");

    private final String parameters;

    Ink(String parameters) {
        this.parameters = parameters;
    }

    String parameters() {
        return parameters;
    }
}
