// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measured numbers to be read. */
class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 0",
                "0.12345; 0.123",
                "0.9996; 1.00",
                "1.2345; 1.23",
                "9.996; 10.0",
                "12.345; 12.3",
                "99.96; 100",
                "1234.5; 1,235",
                "-1.5; -1.50"
            })
    void threeDigitsCount(double value, String text) {
        assertThat(Numbers.text(value)).isEqualTo(text);
    }
}
