// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which characters the screen understands. */
final class ScreenCharsetTest {

    @Test
    void whatIsSaidOfTheOutputCounts() {
        assertThat(charset(Map.of("stdout.encoding", "US-ASCII", "native.encoding", "UTF-8")))
                .isEqualTo(StandardCharsets.US_ASCII);
        assertThat(charset(Map.of("sun.stdout.encoding", "ISO-8859-1", "native.encoding", "UTF-8")))
                .isEqualTo(StandardCharsets.ISO_8859_1);
        assertThat(charset(Map.of("native.encoding", "ANSI_X3.4-1968"))).isEqualTo(StandardCharsets.US_ASCII);
    }

    @Test
    void whatNobodyKnowsDoesNot() {
        assertThat(charset(Map.of("stdout.encoding", "no such thing", "native.encoding", "US-ASCII")))
                .isEqualTo(StandardCharsets.US_ASCII);
        assertThat(charset(Map.of("stdout.encoding", "cp99999"))).isEqualTo(Charset.defaultCharset());
        assertThat(charset(Map.of())).isEqualTo(Charset.defaultCharset());
    }

    private static Charset charset(Map<String, String> properties) {
        return ScreenCharset.of(name -> properties.getOrDefault(name, ""));
    }
}
