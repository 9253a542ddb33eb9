// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.drawing;

import io.github.micralock.api.LockState;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.faceplate.ScrollingText;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.profile.DisplayRules;
import java.time.Duration;

/** The display of a radio: as wide as its profile says, within reason. */
public final class RadioDisplay {

    private static final int WIDEST = 24;

    private final DisplayRules rules;
    private final int width;
    private final Pen pen;

    /**
     * Makes a dark display.
     *
     * @param rules how wide it is and how it scrolls
     * @param pen what the screen can show
     */
    public RadioDisplay(DisplayRules rules, Pen pen) {
        this.rules = rules;
        this.pen = pen;
        width = Math.min(WIDEST, rules.width());
    }

    /**
     * Returns how many characters it shows.
     *
     * @return at least 1
     */
    public int width() {
        return width;
    }

    /**
     * Returns what can be read on it; notes, if there is music and nothing to read.
     *
     * @param faceplate what is shown and heard
     * @param shownFor how long it has been so; not negative
     * @return {@link #width()} characters
     */
    public String read(Faceplate faceplate, Duration shownFor) {
        String text = faceplate.isBlank() && faceplate.audible() ? notes() : faceplate.text();
        return new ScrollingText(text, width, rules.scrollStep()).at(shownFor);
    }

    /**
     * Returns the colour of what can be read on it.
     *
     * @param state where the lock is
     * @param faceplate what is shown and heard
     * @return green for music, red for the end
     */
    public Ink ink(LockState state, Faceplate faceplate) {
        if (faceplate.audible()) {
            return Ink.GOOD;
        }
        return state.phase() instanceof LockedForGood ? Ink.LAST : Ink.DISPLAY;
    }

    private String notes() {
        String notes = pen.draw(Glyph.MUSIC);
        return notes.substring(0, Math.min(width, notes.length()));
    }
}
