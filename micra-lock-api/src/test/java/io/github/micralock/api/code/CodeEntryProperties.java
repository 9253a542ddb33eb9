// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.code;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;

class CodeEntryProperties {

    @Provide
    Arbitrary<String> entries() {
        return Arbitraries.strings().withChars("0123456789_").ofMinLength(1).ofMaxLength(8);
    }

    @Property
    void theTextOfAnEntryIsTheTextItCameFrom(@ForAll("entries") String text) {
        assertThat(CodeEntry.parse(text)).hasToString(text);
        assertThat(CodeEntry.parse(CodeEntry.parse(text).toString())).isEqualTo(CodeEntry.parse(text));
    }

    @Property
    void everyPositionHasTheDigitOfTheText(@ForAll("entries") String text) {
        CodeEntry entry = CodeEntry.parse(text);
        for (int position = 1; position <= text.length(); position++) {
            char character = text.charAt(position - 1);
            assertThat(entry.digitAt(position).orElse(-1)).isEqualTo(character == '_' ? -1 : character - '0');
        }
        assertThat(entry.touched()).isEqualTo((int)
                text.chars().filter(character -> character != '_').count());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatWasPutAtAPositionIsThereAndNothingElseMoved(
            @ForAll("entries") String text,
            @ForAll @IntRange(min = 1, max = 8) int anywhere,
            @ForAll @IntRange(max = 9) int digit) {
        int position = (anywhere - 1) % text.length() + 1;
        String expected = text.substring(0, position - 1) + digit + text.substring(position);
        assertThat(CodeEntry.parse(text).with(position, digit)).hasToString(expected);
    }

    @Property
    void fillingKeepsWhatWasTyped(@ForAll("entries") String text, @ForAll @IntRange(max = 9) int digit) {
        CodeEntry start = CodeEntry.parse(Integer.toString(digit).repeat(text.length()));
        assertThat(CodeEntry.parse(text).filledFrom(start)).hasToString(text.replace("_", Integer.toString(digit)));
    }

    @Property
    void fillingTakesOfTheStartWhatNobodyTyped(@ForAll("entries") String text, @ForAll("entries") String more) {
        String start = more.repeat(text.length()).substring(0, text.length());
        StringBuilder filled = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            filled.append(text.charAt(index) == '_' ? start.charAt(index) : text.charAt(index));
        }
        assertThat(CodeEntry.parse(text).filledFrom(CodeEntry.parse(start))).hasToString(filled.toString());
    }

    @Property
    void whatNobodyTypedShowsWhatStandsThere(
            @ForAll("entries") String text, @ForAll @Chars({'-', '.', '\u2013', '7'}) char there) {
        String untouched = String.valueOf(there).repeat(text.length());
        assertThat(CodeEntry.parse(text).shownOver(untouched)).isEqualTo(text.replace('_', there));
    }

    @Property
    void anyOtherTextIsRefused(@ForAll String text) {
        boolean readable = text.matches("[0-9_]{1,8}");
        boolean read;
        try {
            CodeEntry.parse(text);
            read = true;
        } catch (IllegalArgumentException refused) {
            read = false;
        }
        assertThat(read).isEqualTo(readable);
    }
}
