// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

/** Where a line stops making sense, and what was expected there. */
class EventSyntaxTest {

    private static final String VERBS =
            "one of ignition, radio, battery, preset, confirm, clear, immobiliser, link, dealer, elapse";

    @Test
    void anUnknownVerbIsRefusedAtItsBeginning() {
        assertRefused("push 1", 1, VERBS, "'push 1'");
        assertRefused("Preset 1", 1, VERBS, "'Preset 1'");
        assertRefused(" preset 1", 1, VERBS, "' preset 1'");
        assertRefused("presets", 1, VERBS, "'presets'");
        assertRefused("", 1, VERBS, "the end of the line");
    }

    @Test
    void anUnknownArgumentIsRefusedAtItsBeginning() {
        assertRefused("preset 7", 8, "one of 1, 2, 3, 4, 5, 6", "'7'");
        assertRefused("preset 1 ", 8, "one of 1, 2, 3, 4, 5, 6", "'1 '");
        assertRefused("preset  1", 8, "one of 1, 2, 3, 4, 5, 6", "' 1'");
        assertRefused("ignition acc", 10, "one of LOCK, OFF, ACC, ON, START", "'acc'");
        assertRefused("radio ON", 7, "one of on, off", "'ON'");
        assertRefused("battery out", 9, "one of on, off", "'out'");
        assertRefused("immobiliser yes", 13, "one of confirmed, refused", "'yes'");
        assertRefused("link found", 6, "lost", "'found'");
        assertRefused("dealer help", 8, "reset", "'help'");
    }

    @Test
    void aMissingArgumentIsExpectedAtTheEndOfTheLine() {
        assertRefused("preset", 7, "a space and one of 1, 2, 3, 4, 5, 6", "the end of the line");
        assertRefused("preset ", 8, "one of 1, 2, 3, 4, 5, 6", "the end of the line");
        assertRefused("link", 5, "a space and lost", "the end of the line");
        assertRefused("dealer ", 8, "reset", "the end of the line");
    }

    @Test
    void aVerbWithoutArgumentTakesNone() {
        assertRefused("confirm now", 8, "nothing more", "' now'");
        assertRefused("clear ", 6, "nothing more", "' '");
    }

    @Test
    void aDurationMustBeReadable() {
        assertRefused("elapse", 7, "a space and a duration such as PT45M", "the end of the line");
        assertRefused("elapse ", 8, "a duration such as PT45M", "the end of the line");
        assertRefused("elapse 45", 8, "a duration such as PT45M", "'45'");
        assertRefused("elapse PT9223372036854775808S", 8, "a duration such as PT45M", "'PT9223372036854775808S'");
    }

    @Test
    void aDurationMustNotBeNegative() {
        assertRefused("elapse PT-1S", 8, "a duration that is not negative", "'PT-1S'");
        assertRefused("elapse -PT0.000000001S", 8, "a duration that is not negative", "'-PT0.000000001S'");
    }

    @Test
    void aDurationMustBeCanonical() {
        assertRefused("elapse PT2700S", 8, "PT45M, the canonical form", "'PT2700S'");
        assertRefused("elapse pt45m", 8, "PT45M, the canonical form", "'pt45m'");
        assertRefused("elapse P1D", 8, "PT24H, the canonical form", "'P1D'");
        assertRefused("elapse PT-0S", 8, "PT0S, the canonical form", "'PT-0S'");
    }

    @Test
    void whatWasFoundIsQuotedShortAndPrintable() {
        assertRefused("abcdefghijklmnopqrstuvwx", 1, VERBS, "'abcdefghijklmnopqrstuvwx'");
        assertRefused("abcdefghijklmnopqrstuvwxy", 1, VERBS, "'abcdefghijklmnopqrstu...'");
        assertRefused("clear\t", 1, VERBS, "'clear?'");
        assertRefused("confirm\r", 1, VERBS, "'confirm?'");
        assertRefused("\u0000\u001b[2J", 1, VERBS, "'??[2J'");
    }

    @Test
    void theLineIsTheOneInTheText() {
        EventSyntaxException refused = refused("clear\nclear\n\nclear");
        assertThat(refused.line()).isEqualTo(3);
        assertThat(refused.column()).isEqualTo(1);
        assertThat(refused).hasMessage("3:1: expected " + VERBS + ", found the end of the line");

        assertThat(refused("preset 9\nclear").line()).isEqualTo(1);
        assertThat(refused("clear\npreset 9").line()).isEqualTo(2);
        assertThat(refused("clear\nelapse x\n").line()).isEqualTo(2);
        assertThat(refused("clear\n\n").line()).isEqualTo(2);
    }

    private static void assertRefused(String line, int column, String expected, String found) {
        EventSyntaxException refused = catchThrowableOfType(EventSyntaxException.class, () -> LockEvent.parse(line));
        assertThat(refused).hasMessage("1:" + column + ": expected " + expected + ", found " + found);
        assertThat(refused.line()).isEqualTo(1);
        assertThat(refused.column()).isEqualTo(column);
        assertThat(refused.expected()).isEqualTo(expected);
    }

    private static EventSyntaxException refused(String text) {
        return catchThrowableOfType(EventSyntaxException.class, () -> LockEvent.parseLines(text));
    }
}
