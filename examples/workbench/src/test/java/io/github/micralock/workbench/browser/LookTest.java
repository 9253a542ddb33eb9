// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the page looks: light and dark, wide and narrow; each leaves a picture in {@code target/screenshots}. */
@ExtendWith(Chromium.class)
final class LookTest {

    @ParameterizedTest
    @CsvSource({
        "desktop-light, 1280, light",
        "desktop-dark, 1280, dark",
        "phone-light, 320, light",
        "phone-dark, 390, dark",
    })
    void nothingHangsOutOnTheRight(String name, int width, String scheme, BrowserPage page) throws IOException {
        page.width(width, 900).media("prefers-color-scheme", scheme);
        page.press("ACC").untilDisplay("CODE");
        page.type("1111").press("ENT confirm").until("document.getElementById('tries').textContent.includes('19')");
        page.type("1234").press("ENT confirm").untilDisplay("SECURE");

        page.screenshot(name);
        assertThat(page.of("document.documentElement.scrollWidth")).isEqualTo((long) width);
    }
}
