// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What was measured goes to its place, and docs/performance.md has the places and the command. */
class PageTest {

    private static final Path PERFORMANCE = Path.of("..", "docs", "performance.md");
    private static final Pattern OPTIONS = Pattern.compile("-Dfigures=([^\"]*)\"");

    private static final Page PAGE =
            new Page("before\n<!-- measured: a -->\nold\n<!-- /measured -->\nafter\n<!-- measured: b -->\n");

    @Test
    void whatWasMeasuredTakesThePlaceOfWhatWasThere() {
        Page page = PAGE.with("a", "new\n");

        assertThat(page.text())
                .isEqualTo("before\n<!-- measured: a -->\n\nnew\n\n<!-- /measured -->\nafter\n<!-- measured: b -->\n");
        assertThat(page.with("a", "new\n")).isEqualTo(page);
    }

    @Test
    void aPlaceThatIsNotThereOrDoesNotEndIsAnError() {
        assertThatThrownBy(() -> PAGE.with("c", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("page must have the line '<!-- measured: c -->'");
        assertThatThrownBy(() -> PAGE.with("b", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("place must end with the line '<!-- /measured -->', but b does not");
    }

    @Test
    void thePageOfPerformanceHasAPlaceForEachPart() throws IOException {
        Page page = new Page(Files.readString(PERFORMANCE));

        for (Part part : Part.values()) {
            assertThat(page.with(Ascii.toLowerCase(part.name()), "x").text()).contains("-->\n\nx\n<!--");
        }
        assertThat(page.with("events-25", "x").text()).contains("-->\n\nx\n<!--");
        assertThat(page.with("threads-25", "x").text()).contains("-->\n\nx\n<!--");
    }

    @Test
    void theCommandTakesTheOptionsThatThePageTells() throws IOException {
        Matcher options = OPTIONS.matcher(Files.readString(PERFORMANCE));
        assertThat(options.find()).isTrue();
        List<String> words = Splitter.on(' ').splitToList(options.group(1));
        CommandLine line = new CommandLine(new Figures()).setCaseInsensitiveEnumValuesAllowed(true);

        assertThat(line.parseArgs(words.toArray(String[]::new)).hasMatchedOption("--docs"))
                .isTrue();
        assertThat(line.parseArgs("--only", "events,fleet", "--quick").matchedOptionValue("--only", List.of()))
                .isEqualTo(List.of(Part.EVENTS, Part.FLEET));
        assertThat(line.getUsageMessage().replaceAll("\\s+", " "))
                .contains("RACE, EXPLORATION, EVENTS, SUITES, STARTUP, FLEET, THREADS");
    }
}
