// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** The questions of somebody before the radio are answered, and the answers can be followed. */
@ExtendWith(Chromium.class)
final class AnswersTest {

    private static final String WAITING = "code 2468\nturn ACC\nenter 1111\nenter 1111\n+3s\n";

    @Test
    void P7_whoDoesWhatIsAnsweredHearsMusic(BrowserPage page) {
        page.holding(WAITING).until("document.querySelector('#answers').textContent.includes('In 7 s')");
        page.press("Do this: I know the code. How does it play?").untilDisplay("♪ ♫ ♪ ♫");

        assertThat(page.lastOfLog()).contains("right code");
    }

    @Test
    void whoSawItAllLearnsWhatMayBeTheCase(BrowserPage page) {
        page.holding(WAITING)
                .driver()
                .findElement(By.cssSelector("#diagnosis summary"))
                .click();
        page.until("document.querySelectorAll('#diagnosis-text li').length > 0");

        assertThat(page.element("diagnosis-text").getText())
                .contains("The radio makes its user wait, after ", "These would have done the same: ");
    }
}
