// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Tables in Markdown. */
class TableTest {

    @Test
    void theFirstColumnIsTextAndTheOthersAreNumbers() {
        assertThat(new Table("who", "ns", "B").row("a", "1", "2").row("b", "3", "4"))
                .hasToString("""
                        | who | ns | B |
                        |---|--:|--:|
                        | a | 1 | 2 |
                        | b | 3 | 4 |
                        """);
    }

    @Test
    void aRowHasAsManyCellsAsThereAreHeadings() {
        assertThatThrownBy(() -> new Table("who", "ns").row("a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cells must be 2, were 1");
    }
}
