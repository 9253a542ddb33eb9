// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each text has one quotation, and nothing else is a quotation. */
class QuotationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ``         | ""
                    CODE       | "CODE"
                    ` !#$[]}~` | " !#$[]}~"
                    say "SAFE" | "say \\"SAFE\\""
                    C:\\u0041  | "C:\\\\u0041"
                    `\\"`      | "\\\\\\""
                    CÓDIGO     | "C\\u00d3DIGO"
                    LÅST Ÿ     | "L\\u00c5ST \\u0178"
                    """)
    void theQuotationOfATextIsReadBackAsThatText(String text, String quotation) {
        assertThat(Quotation.quoted(text)).isEqualTo(quotation);
        assertThat(Quotation.unquoted(quotation)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0000, \\u0000", "000a, \\u000a", "001f, \\u001f", "007f, \\u007f", "d83d, \\ud83d", "ffff, \\uffff"})
    void whatNoTerminalShowsIsQuotedByItsNumber(String hexadecimal, String quoted) {
        String text = Character.toString(Integer.parseInt(hexadecimal, 16));

        assertThat(Quotation.quoted(text)).isEqualTo('"' + quoted + '"');
        assertThat(Quotation.unquoted('"' + quoted + '"')).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "\"", "CODE", "\"CODE", "CODE\"", "\"CO\"DE\"", "\"CODE\" ", "'CODE'",
                "\"\\", "\"\\\"", "\"\\C\"", "\"\\u00d\"", "\"\\u00D3\"", "\"\\u0043\"", "\"\\u0022\"", "\"\\u-001\"",
                "\"Ó\"", "\"\t\"", "\"\u007f\""
            })
    void whatIsNoQuotationIsRefused(String other) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quotation.unquoted(other))
                .withMessage("quotation must be printable ASCII between quotation marks, was " + other);
    }
}
