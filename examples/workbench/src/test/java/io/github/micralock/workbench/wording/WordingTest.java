// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.core.wording.InWords;
import io.github.micralock.core.wording.Ordinal;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and reasons in words. */
final class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 s",
        "PT5S, 5 s",
        "PT45M, 45 min",
        "PT1H5M, 1 h 5 min",
        "PT36H1S, 1 d 12 h 1 s",
        "PT0.3S, 300 ms",
        "PT1.5S, 1.5 s",
        "PT1M0.25S, 1 min 0.25 s",
        "PT0.0005S, 0.0005 s",
        "PT0.000000001S, 0.000000001 s",
        "PT20S, 20 s"
    })
    void aDurationIsSaidInItsParts(Duration duration, String words) {
        assertThat(InWords.of(duration)).isEqualTo(words);
    }

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

    @ParameterizedTest
    @CsvSource({"1,1st", "2,2nd", "3,3rd", "4,4th", "10,10th", "11,11th", "12,12th", "13,13th", "21,21st", "112,112th"})
    void aNumberHasItsEnding(int number, String ordinal) {
        assertThat(Ordinal.of(number)).isEqualTo(ordinal);
    }

    @Test
    void everyReasonHasItsOwnWords() {
        assertThat(Arrays.stream(IgnoredReason.values()).map(IgnoredWords::of)).doesNotHaveDuplicates();
    }
}
