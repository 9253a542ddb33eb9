// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of the computer changes nothing: not the dotless i of Turkish, nor digits of other scripts. */
final class LocaleTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void backHome() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-nu-thai", "de-DE"})
    void everythingIsToldInTheSameWords(String language) {
        Locale.setDefault(Locale.ROOT);
        String expected = everything();
        Locale.setDefault(Locale.forLanguageTag(language));

        assertThat(everything()).isEqualTo(expected);
    }

    private static String everything() {
        return Desk.run()
                + Desk.run("key-off", "--color", "ALWAYS").out()
                + Desk.run("--format", "JSON", "--profile", "MICRA_2010_LOCKED_TEXT")
                        .out()
                + Desk.run("--format", "text", "long-text").out()
                + Desk.run("--help").out()
                + Desk.run("--list").out()
                + Desk.run("--profiles").out()
                + Desk.run("new-radio").out()
                + Desk.run("--format", "INI").err()
                + new Desk()
                        .typing("code 24x8\nprofile K\nignition on\n+9x\nrepeat 0\nTITLE x\n\u0001\n")
                        .with("-")
                        .err();
    }
}
