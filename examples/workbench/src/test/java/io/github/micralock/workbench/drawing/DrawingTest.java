// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.drawing;

import static io.github.micralock.workbench.Shipped.k11;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.LockState;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.profile.DisplayRules;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Pictures of characters. */
final class DrawingTest {

    private static final Pen PLAIN = new Pen(true, false);
    private static final LockState LOCKED = k11().unit().lock().initial();

    @Test
    void aParagraphBreaksBetweenWords() {
        assertThat(Paragraph.lines("one two  three", 7)).containsExactly("one two", "three");
        assertThat(Paragraph.lines("one two", 6)).containsExactly("one", "two");
        assertThat(Paragraph.lines("incomprehensible one", 5)).containsExactly("incomprehensible", "one");
        assertThat(Paragraph.lines("", 5)).containsExactly("");
        assertThat(Paragraph.left("\uD834\uDD1E", 3)).isEqualTo("\uD834\uDD1E  ");
        assertThat(Paragraph.right("long", 3)).isEqualTo("long");
    }

    @Test
    void onlyWhatCanBeSeenIsPainted() {
        Pen coloured = new Pen(true, true);

        assertThat(coloured.paint(Ink.BAD, "x")).isEqualTo("\u001b[31mx\u001b[0m");
        assertThat(coloured.paint(Ink.BAD, "  ")).isEqualTo("  ");
        assertThat(coloured.paint(Ink.PLAIN, "x")).isEqualTo("x");
        assertThat(PLAIN.paint(Ink.BAD, "x")).isEqualTo("x");
    }

    @Test
    void aScreenShowsBoxesOrItDoesNot() {
        assertThat(Pen.canWriteIn(StandardCharsets.UTF_8)).isTrue();
        assertThat(Pen.canWriteIn(StandardCharsets.ISO_8859_1)).isFalse();
    }

    @Test
    void aDisplayShowsAWordOrNotesOrNothing() {
        RadioDisplay display = display(8);

        assertThat(display.read(Faceplate.silent("CODE"), Duration.ZERO)).isEqualTo("CODE    ");
        assertThat(display.read(Faceplate.PLAYING, Duration.ZERO)).isEqualTo("♪ ♫ ♪ ♫ ");
        assertThat(display.read(Faceplate.DARK, Duration.ZERO)).isEqualTo("        ");
        assertThat(display.read(new Faceplate("AUX", true), Duration.ZERO)).isEqualTo("AUX     ");
    }

    @Test
    void aDisplayIsAsWideAsItsRadioWithinReason() {
        assertThat(display(3).read(Faceplate.PLAYING, Duration.ZERO)).isEqualTo("♪ ♫");
        assertThat(display(24).width()).isEqualTo(24);
        assertThat(display(1000).read(Faceplate.silent("X"), Duration.ZERO)).hasSize(24);
    }

    @Test
    void aDisplayGlowsInTheColourOfWhatItMeans() {
        assertThat(display(8).ink(LOCKED, Faceplate.PLAYING)).isEqualTo(Ink.GOOD);
        assertThat(display(8).ink(LOCKED, Faceplate.silent("CODE"))).isEqualTo(Ink.DISPLAY);
        assertThat(display(8).ink(LOCKED.withPhase(new LockedForGood()), Faceplate.silent("LOCKED")))
                .isEqualTo(Ink.LAST);
    }

    private static RadioDisplay display(int width) {
        return new RadioDisplay(DisplayRules.wordsOnly(width), PLAIN);
    }
}
