// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The radio on the page is the radio of the library. */
@ExtendWith(Chromium.class)
final class PlayingTest {

    @Test
    void R10_theRightCodePlays(BrowserPage page) {
        page.press("ACC").untilDisplay("CODE");
        page.type("2468").untilDisplay("2468");
        page.press("ENT confirm").untilDisplay("♪ ♫ ♪ ♫");

        assertThat(page.element("doing").getText()).isEqualTo("The radio plays.");
        assertThat(page.element("told").getText()).contains("music plays", "Right code");
    }
}
