// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;

/** What another JDK measured has its own pictures. */
class FindingsTest {

    @Test
    void aSuffixIsInTheNamesOfPicturesAndWhereTheyAreShown() {
        Findings findings =
                new Findings("| 1.svg |\n\n![x](pictures/events.svg)\n", ImmutableMap.of("events.svg", "<svg/>"));

        assertThat(findings.suffixed("-25"))
                .isEqualTo(new Findings(
                        "| 1.svg |\n\n![x](pictures/events-25.svg)\n", ImmutableMap.of("events-25.svg", "<svg/>")));
    }

    @Test
    void noSuffixChangesNothing() {
        Findings findings = new Findings("![x](pictures/events.svg)", ImmutableMap.of("events.svg", "<svg/>"));

        assertThat(findings.suffixed("")).isEqualTo(findings);
    }
}
