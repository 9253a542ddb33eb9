// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.base.Strings;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SecurityCodeProperties {

    private static final String SECRET = "@";

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(8);
    }

    /** All 10,000 codes against themselves and against their successor. */
    @Property(tries = 10_000)
    void R10_aCodeMatchesItselfAndNotTheNext(@ForAll @IntRange(max = 9_999) int number) {
        SecurityCode code = SecurityCode.parse(fourDigits(number));
        assertThat(code.matches(CodeEntry.parse(fourDigits(number)))).isTrue();
        assertThat(code.matches(CodeEntry.parse(fourDigits((number + 1) % 10_000))))
                .isFalse();
        assertThat(code).hasToString("SecurityCode[****]").hasSameHashCodeAs(SecurityCode.parse("0000"));
    }

    @Property
    void R10_aCodeMatchesExactlyItsDigits(@ForAll("codes") String code, @ForAll("codes") String typed) {
        assertThat(SecurityCode.parse(code).matches(CodeEntry.parse(typed))).isEqualTo(code.equals(typed));
        assertThat(SecurityCode.parse(code).equals(SecurityCode.parse(typed))).isEqualTo(code.equals(typed));
    }

    @Property
    void everyDigitIsThatOfTheText(@ForAll("codes") String code) {
        for (int position = 1; position <= code.length(); position++) {
            assertThat(SecurityCode.parse(code).digitAt(position)).isEqualTo(code.charAt(position - 1) - '0');
        }
    }

    /** Whoever mistypes a code into a file must not read it in a log. */
    @Property
    void aRefusedCodeIsNotInTheMessage(@ForAll("codes") String code) {
        Throwable refused = catchThrowable(() -> SecurityCode.parse(SECRET + code));
        assertThat(refused).isInstanceOf(IllegalArgumentException.class).hasNoCause();
        assertThat(refused.getMessage()).doesNotContain(SECRET).doesNotContain(SECRET + code);
        assertThat(refused.getMessage())
                .isIn(
                        "code must be digits 0 to 9, but the character at index 0 is not",
                        "code must have 1 to 8 digits, had 9 characters");
    }

    private static String fourDigits(int number) {
        return Strings.padStart(Integer.toString(number), 4, '0');
    }
}
