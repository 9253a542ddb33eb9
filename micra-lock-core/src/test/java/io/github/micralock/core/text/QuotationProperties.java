// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Quotations of any text. */
class QuotationProperties {

    @Property
    void everyQuotationIsPrintableAsciiAndReadBack(@ForAll String text) {
        String quotation = Quotation.quoted(text);

        assertThat(quotation.chars()).allMatch(character -> character >= ' ' && character <= '~');
        assertThat(Quotation.unquoted(quotation)).isEqualTo(text);
    }
}
