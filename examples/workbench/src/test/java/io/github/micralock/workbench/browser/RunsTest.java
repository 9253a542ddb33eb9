// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A run goes from page to page: as a link, and as a file. */
@ExtendWith(Chromium.class)
final class RunsTest {

    private static final String SECURE = "title A run of mine\ncode 7391\nturn ACC\nenter 1111\nenter 1111\n";

    @Test
    void theLinkHoldsTheWholeRun(BrowserPage page) {
        page.press("ACC", "Preset 1", "Preset 2", "Preset 3", "Preset 4").untilDisplay("1111");
        page.timePasses(Duration.ofMinutes(2))
                .untilDisplay("CODE")
                .press("Copy link")
                .untilLog(7);
        String tries = page.element("tries").getText();
        String link = page.until("document.getElementById('told').textContent.startsWith('The link')")
                .url();

        page.newTab().load(link).untilLog(7).untilDisplay("CODE");

        assertThat(page.element("tries").getText()).isEqualTo(tries).isEqualTo("Tries left: 19.");
        assertThat(page.element("now").getText()).isEqualTo("00:02:00");
    }

    @Test
    void aReloadLosesNothing(BrowserPage page) {
        page.press("ACC", "Preset 2", "Copy link").untilDisplay("0100");
        page.until("document.getElementById('told').textContent.startsWith('The link')");
        page.reload().untilDisplay("0100");

        assertThat(page.of("document.querySelectorAll('#log li').length")).isEqualTo(2L);
    }

    @Test
    void aLinkThatIsCutOffIsToldAndANewRunBegins(BrowserPage page) {
        page.newTab().load(page.address() + "#run=q80vzVHI");

        assertThat(page.element("alarm-text").getText())
                .isEqualTo("There is no run in this link: it is cut off, or it was changed.");
        assertThat(page.element("radio-name").getText()).contains("Micra K11");
    }

    @Test
    void anotherPlaceOfThePageIsNoRun(BrowserPage page) {
        page.press("ACC", "Preset 2").untilDisplay("0100");
        page.of("(() => { location.hash = '#radio'; })()");

        page.until("location.hash.startsWith('#run=')").untilDisplay("0100").untilLog(2);
    }

    @Test
    void aScenarioFileIsDropped(BrowserPage page) {
        page.drop("my.scenario", SECURE).untilDisplay("SECURE");

        assertThat(page.of("document.title")).isEqualTo("A run of mine - micra-lock workbench");
    }

    @Test
    void aScenarioFileIsChosen(BrowserPage page, @TempDir Path folder) throws IOException {
        page.element("file")
                .sendKeys(
                        Files.writeString(folder.resolve("my.scenario"), SECURE).toString());

        page.untilDisplay("SECURE");
    }

    @Test
    void aBadFileIsToldLineByLineAndNothingIsLost(BrowserPage page) {
        page.press("ACC", "Preset 2").untilDisplay("0100");
        page.drop("bad.scenario", "code 7391\nturn on\npreset 9\n").until("!document.getElementById('alarm').hidden");

        assertThat(page.element("alarm-text").getText())
                .isEqualTo("run:2:6: expected one of LOCK, OFF, ACC, ON, START, found 'on'\n"
                        + "run:3:8: expected one of 1, 2, 3, 4, 5, 6, found '9'");
        page.press("Close", "Preset 2").untilDisplay("0200").untilLog(3);
    }

    @Test
    void aScenarioThatShipsIsChosen(BrowserPage page) {
        page.of("(() => { const choice = document.getElementById('scenario'); choice.value = 'seed-story';"
                + "choice.dispatchEvent(new Event('change')); })()");

        page.untilText("doing", "The radio plays.").untilDisplay("♪ ♫ ♪ ♫");
    }

    @Test
    void theRunIsSavedAsAScenario(BrowserPage page, @TempDir Path folder) throws IOException, InterruptedException {
        page.drop("my.scenario", SECURE).untilDisplay("SECURE").timePasses(Duration.ofMillis(1_500));
        page.driver()
                .executeCdpCommand(
                        "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            page.press("Save file");
            Path saved = folder.resolve("a-run-of-mine.scenario");
            awaitText(watch, saved, "+1s500ms\n");

            assertThat(Files.readString(saved))
                    .startsWith("title A run of mine\nprofile K11_HANDBOOK\ncode 7391\nturn ACC\npreset 1\npreset 2\n")
                    .endsWith("preset 4\nconfirm\n+1s500ms\n");
        }
    }

    private static void awaitText(WatchService watch, Path file, String end) throws IOException, InterruptedException {
        while (!Files.exists(file) || !Files.readString(file).endsWith(end)) {
            WatchKey key = watch.poll(10, TimeUnit.SECONDS);
            if (key == null) {
                throw new AssertionError("nothing was saved as " + file);
            }
            for (WatchEvent<?> event : key.pollEvents()) {
                assertThat(event.kind()).isNotEqualTo(StandardWatchEventKinds.OVERFLOW);
            }
            key.reset();
        }
    }
}
