// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the page looks: light and dark, wide and narrow; each leaves a picture in {@code target/screenshots}. */
@ExtendWith(Chromium.class)
final class LookTest {

    private static final String RUN =
            "code 2468\nbattery off\n+20m battery on\n+1m turn ACC\nenter 1111\n+5s type 1234\n+5s\n"
                    + "+4s preset 1\n+6s\nenter 4321\n+10m turn OFF\n+30m turn ACC\n+2m\n";

    @ParameterizedTest
    @CsvSource({
        "desktop-light, 1280, light",
        "desktop-dark, 1280, dark",
        "phone-light, 320, light",
        "phone-dark, 390, dark",
    })
    void nothingHangsOutOnTheRight(String name, int width, String scheme, BrowserPage page) throws IOException {
        page.width(width, 900).media("prefers-color-scheme", scheme);
        page.holding(RUN).untilDisplay("SECURE").until("document.querySelector('#timeline img')?.complete");
        page.untilAnswered();

        page.screenshot(name);
        page.thumbnail(name + "-top", Math.min(width, 1280), 645, 0.75);
        assertThat(page.of("document.documentElement.scrollWidth")).isEqualTo((long) width);
    }
}
