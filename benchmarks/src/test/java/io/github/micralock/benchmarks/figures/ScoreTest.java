// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What one measurement says. */
class ScoreTest {

    @Test
    void aRatioIsOfTimes() {
        assertThat(new Score(30, 1, 0).per(new Score(12, 5, 8))).isEqualTo(2.5);
    }

    @Test
    void anErrorIsToldIfThereIsOne() {
        assertThat(new Score(30, 1.26, 0).time()).isEqualTo("30.0 ± 1.26");
        assertThat(new Score(30, 0, 0).time()).isEqualTo("30.0");
    }
}
