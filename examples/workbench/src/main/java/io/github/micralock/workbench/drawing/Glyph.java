// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.drawing;

/** What pictures are made of: each with a plain substitute for a screen that has no other characters. */
public enum Glyph {
    /** A corner of a box. */
    TOP_LEFT("╭", "+"),
    /** A corner of a box. */
    TOP_RIGHT("╮", "+"),
    /** A corner of a box. */
    BOTTOM_LEFT("╰", "+"),
    /** A corner of a box. */
    BOTTOM_RIGHT("╯", "+"),
    /** An edge of a box. */
    ACROSS("─", "-"),
    /** An edge of a box. */
    DOWNWARDS("│", "|"),
    /** Several times. */
    TIMES("×", "x"),
    /** A radio that plays. */
    MUSIC("♪ ♫ ♪ ♫", "(music)"),
    /** A countdown that does not run. */
    STANDING("‖", "="),
    /** More of the same. */
    LIKEWISE("⋮", ":"),
    /** As many as you like. */
    UNLIMITED("∞", "any"),
    /** Between two things on a line. */
    DOT("·", "-"),
    /** The part of a bar that is over. */
    BAR_DONE("█", "#"),
    /** The part of a bar that is left. */
    BAR_LEFT("░", ".");

    private final String drawn;
    private final String plain;

    Glyph(String drawn, String plain) {
        this.drawn = drawn;
        this.plain = plain;
    }

    String drawn() {
        return drawn;
    }

    String plain() {
        return plain;
    }
}
