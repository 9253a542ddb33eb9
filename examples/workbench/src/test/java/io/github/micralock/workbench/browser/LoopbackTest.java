// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The page asks this computer, and nobody else. */
@ExtendWith(Chromium.class)
final class LoopbackTest {

    @Test
    void noRequestLeavesThisComputer(BrowserPage page) {
        logs(page, LogType.PERFORMANCE);
        logs(page, LogType.BROWSER);
        page.newTab().load(page.address().toString());
        page.press("ACC", "Preset 1").untilDisplay("1000").until("document.querySelector('#timeline img')?.complete");
        List<String> asked = logs(page, LogType.PERFORMANCE).stream()
                .map(entry -> JsonParser.parseString(entry.getMessage())
                        .getAsJsonObject()
                        .getAsJsonObject("message"))
                .filter(message -> message.get("method").getAsString().equals("Network.requestWillBeSent"))
                .map(LoopbackTest::address)
                .toList();

        assertThat(asked)
                .anyMatch(address -> address.endsWith("/ask/run"))
                .allMatch(address ->
                        address.startsWith(page.address().toString()) || address.startsWith("blob:" + page.address()));
        assertThat(logs(page, LogType.BROWSER)).isEmpty();
    }

    private static String address(JsonObject message) {
        return message.getAsJsonObject("params")
                .getAsJsonObject("request")
                .get("url")
                .getAsString();
    }

    private static List<LogEntry> logs(BrowserPage page, String type) {
        return page.driver().manage().logs().get(type).getAll();
    }
}
