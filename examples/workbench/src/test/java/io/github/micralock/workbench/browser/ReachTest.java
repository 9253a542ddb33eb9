// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Nobody needs a mouse, or eyes, or colours. */
@ExtendWith(Chromium.class)
final class ReachTest {

    private static final String AXE = "META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    @Test
    void aRunNeedsNothingButTheKeyboard(BrowserPage page) {
        page.keys(">>").untilDisplay("CODE");
        page.keys("1", "1", "2222", "333333", "44444444").untilDisplay("2468");
        page.keys(Keys.ENTER).untilDisplay("♪ ♫ ♪ ♫");
        page.keys("b").untilText("battery-state", "off");
        page.keys("b").untilDisplay("CODE");
        page.keys("11").untilDisplay("2000");
        page.keys("c").untilDisplay("CODE");
        page.keys("u").untilDisplay("2000");
        page.keys("234").untilDisplay("2111").keys("n").untilDisplay("CODE");
        page.keys("<").until("document.getElementById('display').classList.contains('off')");
        page.keys("m").until("document.querySelector('[data-car=other]').ariaPressed === 'true'");
    }

    @Test
    void lettersCanBeTurnedOff(BrowserPage page) {
        page.keys(">>").untilDisplay("CODE");
        page.press("Help").until("document.getElementById('manual').open");
        page.element("keys-on").click();
        page.driver()
                .findElement(org.openqa.selenium.By.cssSelector("#manual button"))
                .click();
        page.keys("1").press("Preset 2").untilDisplay("0100");
    }

    @Test
    void everyControlIsReachedByTabAndShowsThatItIs(BrowserPage page) {
        page.holding("code 2468\nturn ACC\nenter 1111\n").untilAnswered();
        Set<Object> reached = new HashSet<>();
        long controls = (Long) page.of("[...document.querySelectorAll('button, select, input, summary')]"
                + ".filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.disabled)"
                + ".map((one, index) => { one.dataset.stop = index; return one; }).length");
        for (int tab = 0; tab < controls + 10; tab++) {
            page.keys(Keys.TAB);
            reached.add(page.of("document.activeElement.dataset.stop ?? 'elsewhere'"));
            assertThat(page.of("document.activeElement === document.body"
                            + " || getComputedStyle(document.activeElement).outlineStyle === 'solid'"))
                    .isEqualTo(true);
        }
        reached.remove("elsewhere");

        assertThat(reached).hasSize((int) controls);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everythingHasANameAndCanBeRead(String scheme, BrowserPage page) throws IOException {
        page.media("prefers-color-scheme", scheme).holding("code 2468\nsay Once.\nturn ACC\nenter 1111\nenter 1111\n");
        page.untilAnswered().until("document.querySelector('#timeline img')");
        page.driver().executeScript(Resources.toString(Resources.getResource(AXE), StandardCharsets.UTF_8));
        Object found = page.driver()
                .executeAsyncScript("const done = arguments[0];"
                        + "axe.run(document).then((result) => done(JSON.stringify(result.violations.map((one) =>"
                        + " one.id + ': ' + one.nodes.map((node) => node.target.join(' ')).join(', ')))),"
                        + " (error) => done(JSON.stringify([String(error)])));");
        JsonArray violations = JsonParser.parseString(String.valueOf(found)).getAsJsonArray();

        assertThat(violations).isEmpty();
    }

    @Test
    void theDisplayIsReadOutWhenItChanges(BrowserPage page) {
        assertThat(page.element("told").getAttribute("aria-live")).isEqualTo("polite");
        page.press("ACC").untilText("told", "Display: CODE. ");
        page.press("ENT confirm").untilText("told", "Display: CODE. Ignored: nothing is typed.");
    }

    @Test
    void whoWantsNoMotionGetsNone(BrowserPage page) {
        page.media("prefers-reduced-motion", "reduce").holding("code 2468\nturn ACC\nenter 2468\n");

        assertThat(page.of("document.getAnimations().length")).isEqualTo(0L);
    }

    @Test
    void theLitPhaseSaysSoInWordsAsWell(BrowserPage page) {
        page.holding("code 2468\nturn ACC\nenter 1111\nenter 1111\n").until("document.querySelector('.phase.here')");

        assertThat(page.of("document.getElementById('diagram-title').textContent"))
                .asString()
                .contains("now: Waiting");
        assertThat(page.of("getComputedStyle(document.querySelector('.phase.here .phase-here')).display"))
                .isEqualTo("block");
        assertThat((List<?>) page.of("[...document.querySelectorAll('.ways li.here')].map((one) => one.textContent)"))
                .singleElement()
                .asString()
                .startsWith("Waiting → Awaiting code: penalty served");
    }
}
