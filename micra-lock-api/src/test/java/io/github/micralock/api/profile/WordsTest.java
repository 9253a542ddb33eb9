// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import static io.github.micralock.api.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** R29: words are data of the profile. */
class WordsTest {

    private static final Words WORDS = new Words("A", "B", "C", "D", "E", "F");

    @Test
    void R29_theWordsOfTheK11AreThose() {
        assertThat(Words.K11).isEqualTo(new Words("CODE", "SECURE", "NEW", "SECURITY", "SECURE", "LOCKED"));
    }

    @Test
    void noWordIsBlank() {
        assertRefused("words.prompt must not be blank (R29), was ''", () -> new Words("", "B", "C", "D", "E", "F"));
        assertRefused("words.waiting must not be blank (R29), was ' '", () -> new Words("A", " ", "C", "D", "E", "F"));
        assertRefused("words.newUnit must not be blank (R29), was ''", () -> new Words("A", "B", "", "D", "E", "F"));
        assertRefused("words.verifying must not be blank (R29), was ''", () -> new Words("A", "B", "C", "", "E", "F"));
        assertRefused("words.refused must not be blank (R29), was ''", () -> new Words("A", "B", "C", "D", "", "F"));
        assertRefused(
                "words.lockedForGood must not be blank (R29), was '\t'",
                () -> new Words("A", "B", "C", "D", "E", "\t"));
    }

    @Test
    void everyCharacterIsShownInOnePlace() {
        assertRefused(
                "words.prompt must be printable characters of the basic plane (R29), but the one at index 2 is not",
                () -> WORDS.withPrompt("CO\nDE"));
        assertRefused(
                "words.waiting must be printable characters of the basic plane (R29), but the one at index 0 is not",
                () -> WORDS.withWaiting("\ud83d\udcfb"));
        assertRefused(
                "words.lockedForGood must be printable characters of the basic plane (R29), but the one at index 3"
                        + " is not",
                () -> WORDS.withLockedForGood("END\u007f"));
        assertThat(WORDS.withPrompt("\u00c4 \u30b3").prompt()).isEqualTo("\u00c4 \u30b3");
    }

    @Test
    void oneWordIsExchangedAndTheRestStays() {
        assertThat(WORDS.withPrompt("X")).isEqualTo(new Words("X", "B", "C", "D", "E", "F"));
        assertThat(WORDS.withWaiting("X")).isEqualTo(new Words("A", "X", "C", "D", "E", "F"));
        assertThat(WORDS.withLockedForGood("X")).isEqualTo(new Words("A", "B", "C", "D", "E", "X"));
    }
}
