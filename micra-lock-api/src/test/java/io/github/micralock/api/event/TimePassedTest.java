// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Time in two pieces, and in one. */
class TimePassedTest {

    private static final Duration LONGEST = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);

    @Test
    void R25_twoPiecesAreAsLongAsBoth() {
        assertThat(joined(Duration.ofSeconds(3), Duration.ofNanos(1))).isEqualTo(Duration.ofSeconds(3, 1));
        assertThat(joined(Duration.ZERO, Duration.ofSeconds(3))).isEqualTo(Duration.ofSeconds(3));
        assertThat(joined(LONGEST.minusNanos(1), Duration.ofNanos(1))).isEqualTo(LONGEST);
    }

    @Test
    void R28_theLongestTimeThereIsGrowsNoLonger() {
        assertThat(joined(LONGEST, Duration.ZERO)).isEqualTo(LONGEST);
        assertThat(joined(LONGEST, Duration.ofNanos(1))).isEqualTo(LONGEST);
        assertThat(joined(Duration.ofNanos(1), LONGEST)).isEqualTo(LONGEST);
        assertThat(joined(LONGEST, LONGEST)).isEqualTo(LONGEST);
    }

    private static Duration joined(Duration first, Duration second) {
        return new TimePassed(first).plus(new TimePassed(second)).elapsed();
    }
}
