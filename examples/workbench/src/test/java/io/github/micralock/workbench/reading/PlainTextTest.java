// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is no text, or too much of it, before any line is read. */
final class PlainTextTest {

    @Test
    void columnsCountCharactersAsAPersonDoes() {
        assertThat(Reading.errors("code 2468\n\t+1s\tpreset 9")).startsWith("file:2:13: ");
        assertThat(Reading.errors("code 2468\n\uD834\uDD1E x")).startsWith("file:2:1: ");
        assertThat(Reading.errors("code 2468\ntitle \uD834\uDD1E\u0007")).startsWith("file:2:8: ");
    }

    @Test
    void bytesThatAreNoTextAreToldWithTheirPlace() {
        assertThat(Reading.errors(bytes("code 2468\npreset 1\u00ff", StandardCharsets.ISO_8859_1)))
                .isEqualTo("file:2:9: a scenario is plain text in UTF-8, and the byte 0xff here is not");
        assertThat(Reading.errors(bytes("code 2468", StandardCharsets.UTF_16)))
                .isEqualTo("file:1:1: a scenario is plain text in UTF-8, and the byte 0xfe here is not");
    }

    @Test
    void charactersThatPlayTricksOnATerminalAreRefused() {
        assertThat(Reading.errors("code 2468\nsay \u001b[31m red"))
                .isEqualTo("file:2:5: a scenario is plain text, and the character U+001b is not");
        assertThat(Reading.errors("code 2468\nsay ab\u202ecd"))
                .isEqualTo("file:2:7: a scenario is plain text, and the character U+202e is not");
        assertThat(Reading.errors("code 2468\nsay a\rb"))
                .isEqualTo("file:2:6: a scenario is plain text, and the character U+000d is not");
    }

    @Test
    void aLineHasAnEnd() {
        assertThat(Reading.errors("code 2468\nsay " + "x".repeat(996))).startsWith("none");
        assertThat(Reading.errors("code 2468\nsay " + "x".repeat(997)))
                .isEqualTo("file:2:1001: a line has at most 1000 characters");
    }

    @Test
    void aFileHasAnEnd() {
        String line = "#" + "x".repeat(62) + "\n";
        String full = "code 2468\n" + line.repeat((PlainText.MOST_BYTES - 10) / 64);
        String brimful = full + " ".repeat(PlainText.MOST_BYTES - full.length());

        assertThat(Reading.errors(brimful)).startsWith("none");
        assertThat(Reading.errors(brimful + "\n"))
                .isEqualTo("file:16385:55: a scenario has at most 1048576 bytes, and this one goes on");
        assertThat(Reading.errors(new byte[PlainText.MOST_BYTES + 1]))
                .isEqualTo("file:1:1048577: a scenario has at most 1048576 bytes, and this one goes on");
    }

    @Test
    void aCharacterThatIsNotWholeIsToldOnlyWhereTheFileEnds() {
        byte[] unfinished = bytes("code 2468\nsay \u00c3", StandardCharsets.ISO_8859_1);
        String full = "x".repeat(PlainText.MOST_BYTES - 1);

        assertThat(Reading.errors(unfinished))
                .isEqualTo("file:2:5: a scenario is plain text in UTF-8, and the byte 0xc3 here is not");
        assertThat(Reading.errors(full + "\u00e9"))
                .isEqualTo("file:1:1048576: a scenario has at most 1048576 bytes, and this one goes on");
    }

    @Test
    void aByteOrderMarkBelongsAtTheBeginning() {
        assertThat(Reading.errors("\uFEFFcode 2468\n\uFEFFpreset 1"))
                .isEqualTo("file:2:1: a scenario is plain text, and the character U+feff is not");
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }
}
