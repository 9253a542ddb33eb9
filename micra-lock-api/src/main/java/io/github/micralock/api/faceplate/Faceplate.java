// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.faceplate;

import com.google.errorprone.annotations.Immutable;
import org.checkerframework.dataflow.qual.Pure;
import org.checkerframework.dataflow.qual.SideEffectFree;

/**
 * What a person sees and hears of a head unit.
 *
 * <p>The text is whole, however narrow the display; {@link ScrollingText} gives the part that fits at a time. A unit
 * that plays shows no word of the lock: its text is empty, and the host shows the station.
 *
 * @param text what the lock writes on the display; empty if nothing
 * @param audible whether the radio can be heard
 */
@Immutable
public record Faceplate(String text, boolean audible) {

    /** The faceplate of a unit that does not run: blank and silent (R1). */
    public static final Faceplate DARK = new Faceplate("", false);

    /** The faceplate of a unit that plays: no word of the lock, and audible (R2). */
    public static final Faceplate PLAYING = new Faceplate("", true);

    /** Makes a faceplate; every combination is possible. */
    @SideEffectFree
    public Faceplate {}

    /**
     * Returns a silent faceplate with a text.
     *
     * @param text what the lock writes on the display
     * @return the faceplate
     */
    @SideEffectFree
    public static Faceplate silent(String text) {
        return new Faceplate(text, false);
    }

    /**
     * Says whether the lock writes nothing.
     *
     * @return true if the text is empty
     */
    @Pure
    public boolean isBlank() {
        return text.isEmpty();
    }
}
