// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.signal.IgnoredReason;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clocks and reasons in words. */
final class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "PT0S, 00:00:00, 0:00",
        "PT10S, 00:00:10, 0:10",
        "PT45M, 00:45:00, 45:00",
        "PT12H45M10S, 12:45:10, 12:45:10",
        "PT1H, 01:00:00, 1:00:00",
        "PT100H0.5S, 100:00:00.5, 100:00:00.5",
        "PT0.000000001S, 00:00:00.000000001, 0:00.000000001"
    })
    void aClockShowsIt(Duration duration, String full, String left) {
        assertThat(Clockface.full(duration)).isEqualTo(full);
        assertThat(Clockface.left(duration)).isEqualTo(left);
    }

    @Test
    void aCountdownShowsSecondsThatHaveBegun() {
        assertThat(Clockface.leftInSeconds(Duration.ofSeconds(10))).isEqualTo("0:10");
        assertThat(Clockface.leftInSeconds(Duration.ofMillis(9001))).isEqualTo("0:10");
        assertThat(Clockface.leftInSeconds(Duration.ofMillis(1))).isEqualTo("0:01");
    }

    @Test
    void everyReasonHasItsOwnWords() {
        assertThat(Arrays.stream(IgnoredReason.values()).map(IgnoredWords::of)).doesNotHaveDuplicates();
    }
}
