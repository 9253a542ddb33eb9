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

    /** The answers to the first press come as soon as the second has happened, before anybody asked about that. */
    @Test
    void answersThatComeTooLateAreForNobody(BrowserPage page) {
        page.holding("code 2468\nturn ACC\n").untilAnswered();
        page.driver().executeScript("""
                const fetched = window.fetch;
                window.late = [];
                window.fetch = async (...request) => {
                  const response = await fetched(...request);
                  if (request[0] === 'ask/answers') {
                    await new Promise((come) => { window.late.push(come); });
                  }
                  return response;
                };
                """);
        page.press("Preset 1").until("window.late.length === 1");
        page.driver().executeScript("""
                new MutationObserver((outdated, observer) => { observer.disconnect(); window.late.shift()(); })
                  .observe(document.getElementById('answers'), { attributeFilter: ['aria-busy'] });
                """);
        page.press("Preset 2").until("window.late.length === 1 && document.querySelectorAll('#log li').length === 3");

        assertThat(page.of("document.getElementById('answers').ariaBusy")).isEqualTo("true");
        page.driver().executeScript("window.late.shift()();");
        page.untilAnswered();
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
