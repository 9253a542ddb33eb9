// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A mark says whether it is met. */
class MarkTest {

    @Test
    void aMostIsMetUpToItself() {
        assertThat(Mark.atMost(1.2, "a", 1.2).cells()).containsExactly("a", "at most 1.2", "1.20", "met");
        assertThat(Mark.atMost(1.2, "a", 1.21).cells()).containsExactly("a", "at most 1.2", "1.21", "missed");
        assertThat(Mark.atMost(0, "a", 0).cells()).containsExactly("a", "at most 0", "0", "met");
    }

    @Test
    void aLeastIsMetFromItselfOn() {
        assertThat(Mark.atLeast(8, "a", 8).cells()).containsExactly("a", "at least 8", "8.00", "met");
        assertThat(Mark.atLeast(8, "a", 7.99).cells()).containsExactly("a", "at least 8", "7.99", "missed");
    }
}
