// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;

/** The page in a browser, whose clock stands unless a test lets it go on. */
final class BrowserPage {

    /** Stands in for the clock of the browser, before anything of the page is read. */
    private static final String HAND_CLOCK =
            "{ let now = 0; performance.now = () => now; window.timePasses = (millis) => { now += millis; }; }";

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final ChromeDriver driver;
    private final URI address;

    private BrowserPage(ChromeDriver driver, URI address) {
        this.driver = driver;
        this.address = address;
    }

    /** Opens the page with nothing of the test before. */
    static BrowserPage open(ChromeDriver driver, URI address) {
        driver.get("about:blank");
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
        return new BrowserPage(driver, address).width(1280, 900).load(address.toString());
    }

    /** Sees that the clock stands in every page of this tab. */
    static void stopClock(ChromeDriver driver) {
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", HAND_CLOCK));
    }

    /** Goes on in a new tab, the only one then. */
    BrowserPage newTab() {
        String before = driver.getWindowHandle();
        driver.switchTo().newWindow(WindowType.TAB);
        String tab = driver.getWindowHandle();
        driver.switchTo().window(before).close();
        driver.switchTo().window(tab);
        stopClock(driver);
        return width(1280, 900);
    }

    BrowserPage load(String url) {
        driver.get(url);
        return until("document.querySelector('#display .cell') && document.querySelector('#profile option')");
    }

    BrowserPage reload() {
        driver.navigate().refresh();
        return until("document.querySelector('#display .cell') && document.querySelector('#profile option')");
    }

    /** Opens a run that is a text. */
    BrowserPage holding(String scenario) {
        String text = "title held\n" + scenario;
        driver.get(address + "#text="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
        return until("document.title.startsWith('held')");
    }

    /** Chooses a radio and fits it, new. */
    BrowserPage fit(String profile) {
        driver.executeScript(
                "const choice = document.getElementById('profile'); choice.value = arguments[0];"
                        + "choice.dispatchEvent(new Event('change'));",
                profile);
        press("Fit this radio");
        return untilLog(0);
    }

    URI address() {
        return address;
    }

    String url() {
        return driver.getCurrentUrl();
    }

    ChromeDriver driver() {
        return driver;
    }

    BrowserPage width(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    BrowserPage media(String feature, String value) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", feature, "value", value))));
        return this;
    }

    /** Waits until an expression of the page is true, and fails if it does not come true. */
    BrowserPage until(String expression) {
        Object seen = driver.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "const from = Date.now();"
                + "const look = () => { let is = false; try { is = " + expression + "; } catch (absent) { is = false; }"
                + "if (is) { done('seen'); }"
                + "else if (Date.now() - from > 30000) {"
                + "  done(document.getElementById('display')?.dataset.text + ' / ' + document.title); }"
                + "else { setTimeout(look, 10); } };"
                + "look();");
        if (!"seen".equals(seen)) {
            throw new AssertionError("waited in vain for " + expression + "; the display shows " + seen
                    + "; the console says "
                    + driver.manage().logs().get(LogType.BROWSER).getAll());
        }
        return this;
    }

    Object of(String expression) {
        return driver.executeScript("return " + expression + ";");
    }

    String display() {
        return String.valueOf(of("document.getElementById('display').dataset.text"));
    }

    BrowserPage untilDisplay(String text) {
        return until("document.getElementById('display').dataset.text === '" + text + "'");
    }

    BrowserPage untilText(String id, String text) {
        return until("document.getElementById('" + id + "').textContent === '" + text + "'");
    }

    /** Waits until so many acts are in the run. */
    BrowserPage untilLog(int count) {
        return until("document.querySelectorAll('#log li').length === " + count);
    }

    /** Waits until the questions are answered for the run as it is. */
    BrowserPage untilAnswered() {
        return until("document.querySelector('#answers details') && !document.getElementById('answers').ariaBusy");
    }

    String lastOfLog() {
        return String.valueOf(of("document.querySelector('#log li:last-child').textContent"));
    }

    BrowserPage timePasses(Duration time) {
        driver.executeScript("window.timePasses(arguments[0]);", time.toMillis());
        return this;
    }

    BrowserPage press(String... accessibleNames) {
        for (String name : accessibleNames) {
            button(name).click();
        }
        return this;
    }

    /** Types each digit of a code by its preset, as many times as the handbook says. */
    BrowserPage type(String code) {
        for (int index = 0; index < code.length(); index++) {
            for (int count = 0; count < Character.digit(code.charAt(index), 10); count++) {
                press("Preset " + (index + 1));
            }
        }
        return this;
    }

    /** Finds a button by what it says, and sees that this is what a screen reader calls it. */
    WebElement button(String name) {
        Object found = driver.executeScript(
                "return [...document.querySelectorAll('button')].find((button) => button.checkVisibility()"
                        + " && (button.ariaLabel ?? button.textContent).replace(/\\s+/g, ' ').trim() === arguments[0]);",
                name);
        if (found instanceof WebElement button && button.getAccessibleName().equals(name)) {
            return button;
        }
        throw new AssertionError("no button is called " + name);
    }

    /** Types on the keyboard, wherever the focus is. */
    BrowserPage keys(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    /** Drops a file on the page. */
    BrowserPage drop(String name, String text) {
        driver.executeScript(
                "const data = new DataTransfer(); data.items.add(new File([arguments[1]], arguments[0]));"
                        + "document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));",
                name,
                text);
        return this;
    }

    WebElement element(String id) {
        return driver.findElement(By.id(id));
    }

    /** Leaves a picture of the whole page behind, to be looked at. */
    void screenshot(String name) throws IOException {
        screenshot(name, Map.of("format", "png", "captureBeyondViewport", true));
    }

    /** Leaves a picture of the top of the page behind, as it stands in the documents. */
    void thumbnail(String name, int width, int height, double scale) throws IOException {
        screenshot(
                name,
                Map.of(
                        "format",
                        "png",
                        "clip",
                        Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", scale)));
    }

    private void screenshot(String name, Map<String, Object> how) throws IOException {
        Object data = driver.executeCdpCommand("Page.captureScreenshot", how).get("data");
        Files.createDirectories(SCREENSHOTS);
        Files.write(SCREENSHOTS.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(data)));
    }
}
