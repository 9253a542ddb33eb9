// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.core.catalogue.Catalogue;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The radio on the page is the radio of the library. */
@ExtendWith(Chromium.class)
final class PlayingTest {

    private static final String TWO_WRONG = "code 2468\nturn ACC\nenter 1111\nenter 1111\n";
    private static final String THREE_WRONG = TWO_WRONG + "+10s enter 1111\n";

    @Test
    void R7_R10_theRightCodePlays(BrowserPage page) {
        page.press("ACC").untilDisplay("CODE");
        page.type("2468").untilDisplay("2468");
        page.press("ENT confirm").untilDisplay("♪ ♫ ♪ ♫");

        assertThat(page.element("doing").getText()).isEqualTo("The radio plays.");
        assertThat(page.element("told").getText()).contains("music plays", "Right code");
        assertThat(page.of("document.getElementById('display-title').textContent"))
                .isEqualTo("Display: nothing of the lock, music plays");
    }

    @Test
    void R8_R11_R16_aWrongCodeIsJudgedByItselfAndWaitedFor(BrowserPage page) {
        page.holding("code 2468\nturn ACC\nenter 1111\n").type("1111").untilDisplay("1111");
        page.timePasses(Duration.ofSeconds(5)).untilDisplay("SECURE").untilText("countdown-left", "0:10");
        page.timePasses(Duration.ofMillis(3_200)).untilText("countdown-left", "0:07");
        page.timePasses(Duration.ofMillis(6_700)).untilText("countdown-left", "0:01");
        page.timePasses(Duration.ofMillis(100)).untilDisplay("CODE");

        assertThat(page.element("tries").getText()).isEqualTo("Tries left: 18.");
        assertThat(page.element("now").getText()).isEqualTo("00:00:15");
    }

    @Test
    void R11_threeQuartersOfAnHourPassInThreeQuartersOfASecond(BrowserPage page) {
        page.holding(THREE_WRONG).untilText("countdown-left", "45:00").press("3600x");
        page.timePasses(Duration.ofMillis(250)).untilText("countdown-left", "30:00");
        page.timePasses(Duration.ofMillis(500)).untilDisplay("CODE").untilText("now", "00:45:10");
    }

    @Test
    void R27_oneButtonLeapsToTheNextChange(BrowserPage page) {
        page.holding(THREE_WRONG).press("To the next change").untilDisplay("CODE");

        assertThat(page.element("leap").isEnabled()).isFalse();
        assertThat(page.lastOfLog()).contains("00:45:10", "45 min later", "CODE", "wait served");
    }

    @Test
    void R1_R14_aWaitStandsStillWhileTheKeyIsOff(BrowserPage page) {
        page.holding(THREE_WRONG).press("OFF").untilText("countdown-state", "stands still");
        page.press("600x").timePasses(Duration.ofMinutes(1)).untilText("now", "10:00:10");

        assertThat(page.display()).isEmpty();
        assertThat(page.element("countdown-left").getText()).isEqualTo("45:00");
    }

    @Test
    void timeThatIsStoppedDoesNotPass(BrowserPage page) {
        page.holding(TWO_WRONG).press("Pause").until("document.getElementById('pause').textContent === 'Go on'");
        page.timePasses(Duration.ofSeconds(9)).press("Preset 1").untilLog(12);

        assertThat(page.lastOfLog()).contains("00:00:00", "preset 1", "ignored: a wait is in force");
    }

    @Test
    void everyActCanBeTakenBackAndDoneOnceMore(BrowserPage page) {
        page.press("ACC", "Preset 1", "Preset 1", "Preset 2").untilDisplay("2100");
        page.press("Undo").untilDisplay("2000");
        page.press("Undo").untilDisplay("1000");
        page.press("Redo").untilDisplay("2000");
        page.press("Back to 00:00:00, turn ACC").untilDisplay("CODE");
        page.press("Redo", "Redo", "Redo").untilDisplay("2100");

        assertThat(page.element("redo").isEnabled()).isFalse();
    }

    @Test
    void aNewActEndsWhatCouldBeDoneOnceMore(BrowserPage page) {
        page.press("ACC", "Preset 1", "Undo").untilDisplay("CODE");
        page.press("Preset 4").untilDisplay("0001");

        assertThat(page.element("redo").isEnabled()).isFalse();
    }

    @Test
    void R5_batteryAndRadioAreSwitched(BrowserPage page) {
        page.holding("code 2468\nturn ACC\nenter 2468\n")
                .press("radio on")
                .until("!document.querySelector('.cells').isConnected"
                        + " || document.getElementById('display').classList.contains('off')");
        page.press("radio off").untilDisplay("♪ ♫ ♪ ♫");
        page.press("battery connected").untilText("battery-state", "off");
        page.press("battery off").untilDisplay("CODE");

        assertThat(page.lastOfLog()).contains("battery on");
    }

    @Test
    void R20_aLinkedRadioSaysSecurityInAnotherCar(BrowserPage page) {
        page.fit("K11_LINKED").press("ACC").untilDisplay("NEW");
        page.timePasses(Duration.ofMillis(300)).untilDisplay("♪ ♫ ♪ ♫");
        page.press("car other", "ACC").untilDisplay("SECURITY");
        page.timePasses(Duration.ofMillis(300)).untilText("told", "Display: SECURITY. Immobiliser refuses.");
        page.press("car own", "ACC", "To the next change").untilDisplay("♪ ♫ ♪ ♫");
        page.press("immobiliser wire whole").untilDisplay("SECURITY");
    }

    @Test
    void everyRadioOfTheCatalogueIsOffered(BrowserPage page) {
        assertThat(page.of("[...document.querySelectorAll('#profile option')].map((option) => option.value)"))
                .isEqualTo(Catalogue.profiles().stream()
                        .map(profile -> profile.name())
                        .toList());
    }

    @Test
    void theRadioThatIsFittedIsTheOneChosen(BrowserPage page) {
        page.holding("profile BMW_1986\ncode 31245\n");

        assertThat(page.of("[document.getElementById('profile').value, document.getElementById('code').value]"))
                .isEqualTo(List.of("BMW_1986", "31245"));
        page.of("(() => { document.getElementById('profile').value = 'VW_SAFE'; })()");
        page.press("ACC").untilDisplay("CODE");
        assertThat(page.of("document.getElementById('profile').value")).isEqualTo("VW_SAFE");
    }

    @Test
    void R29_aLongTextScrolls(BrowserPage page) {
        page.holding("profile MICRA_2010_LOCKED_TEXT\ncode 2468\nturn ACC\nrepeat 20\nenter 1111\n+1h\nend\n")
                .untilDisplay("RADIO LOCKED");
        page.timePasses(Duration.ofMillis(600)).untilDisplay("DIO LOCKED C");
    }

    @Test
    void R30_aDisplayThatCountsDownIsAskedForMeanwhile(BrowserPage page) {
        page.holding("profile FORD_1990S\ncode 2468\nturn ACC\nenter 1111\nenter 1111\nenter 1111\n")
                .untilDisplay("WAIT 30:00");
        page.timePasses(Duration.ofSeconds(75)).untilDisplay("WAIT 28:45");
    }
}
