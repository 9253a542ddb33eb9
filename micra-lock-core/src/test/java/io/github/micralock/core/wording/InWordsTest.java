// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in words. */
class InWordsTest {

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 s",
        "PT1S, 1 s",
        "PT20S, 20 s",
        "PT45M, 45 min",
        "PT43M12S, 43 min 12 s",
        "PT1H5M, 1 h 5 min",
        "PT12H45M10S, 12 h 45 min 10 s",
        "PT36H1S, 1 d 12 h 1 s",
        "PT8760H, 365 d",
        "PT0.001S, 1 ms",
        "PT0.3S, 300 ms",
        "PT1.5S, 1.5 s",
        "PT1M0.25S, 1 min 0.25 s",
        "PT0.0005S, 0.0005 s",
        "PT0.000000001S, 0.000000001 s",
        "PT0.300000001S, 0.300000001 s",
    })
    void aDurationIsSaidInItsParts(Duration duration, String words) {
        assertThat(InWords.of(duration)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0,0th",
        "1,1st",
        "2,2nd",
        "3,3rd",
        "4,4th",
        "10,10th",
        "11,11th",
        "12,12th",
        "13,13th",
        "20,20th",
        "21,21st",
        "112,112th",
        "123,123rd"
    })
    void aNumberHasItsEnding(int number, String ordinal) {
        assertThat(Ordinal.of(number)).isEqualTo(ordinal);
    }
}
