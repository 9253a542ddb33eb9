// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.code;

import static io.github.micralock.api.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityCodeTest {

    private static final SecurityCode CODE = SecurityCode.parse("2468");

    @Test
    void R10_onlyTheSameDigitsInTheSamePlacesMatch() {
        assertThat(CODE.matches(CodeEntry.parse("2468"))).isTrue();
        assertThat(CODE.matches(CodeEntry.parse("1468"))).isFalse();
        assertThat(CODE.matches(CodeEntry.parse("2467"))).isFalse();
        assertThat(CODE.matches(CodeEntry.parse("8642"))).isFalse();
        assertThat(CODE.matches(CodeEntry.parse("246_"))).isFalse();
        assertThat(CODE.matches(CodeEntry.empty(4))).isFalse();
    }

    @Test
    void R10_anEntryOfAnotherLengthNeverMatches() {
        assertThat(CODE.matches(CodeEntry.parse("24680"))).isFalse();
        assertThat(CODE.matches(CodeEntry.parse("2468_"))).isFalse();
        assertThat(CODE.matches(CodeEntry.parse("246"))).isFalse();
        assertThat(SecurityCode.parse("0").matches(CodeEntry.parse("_"))).isFalse();
    }

    @Test
    void theDigitsCanBeReadByWhoeverMustPressThem() {
        SecurityCode code = SecurityCode.parse("09");
        assertThat(code.length()).isEqualTo(2);
        assertThat(code.digitAt(1)).isZero();
        assertThat(code.digitAt(2)).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 5})
    void thereIsNoOtherPosition(int position) {
        assertRefused("position must be 1 to 4, was " + position, () -> CODE.digitAt(position));
    }

    @Test
    void itsTextIsStars() {
        assertThat(CODE).hasToString("SecurityCode[****]");
        assertThat(SecurityCode.parse("1")).hasToString("SecurityCode[*]");
        assertThat(SecurityCode.parse("12345678")).hasToString("SecurityCode[********]");
    }

    @Test
    void itsHashTellsTheLengthAlone() {
        assertThat(CODE).hasSameHashCodeAs(SecurityCode.parse("1357"));
        assertThat(CODE.hashCode()).isEqualTo(4);
        assertThat(SecurityCode.parse("7").hashCode()).isEqualTo(1);
    }

    @Test
    void aTextOfAnotherLengthIsRefusedWithoutRepeatingIt() {
        assertRefused("code must have 1 to 8 digits, had 0 characters", () -> SecurityCode.parse(""));
        assertRefused("code must have 1 to 8 digits, had 9 characters", () -> SecurityCode.parse("123456789"));
    }

    @Test
    void aTextWithAnotherCharacterIsRefusedWithoutRepeatingIt() {
        assertRefused(
                "code must be digits 0 to 9, but the character at index 2 is not", () -> SecurityCode.parse("24x8"));
        assertRefused(
                "code must be digits 0 to 9, but the character at index 0 is not", () -> SecurityCode.parse("_468"));
        assertRefused(
                "code must be digits 0 to 9, but the character at index 3 is not", () -> SecurityCode.parse("246:"));
        assertRefused(
                "code must be digits 0 to 9, but the character at index 3 is not", () -> SecurityCode.parse("246/"));
        assertRefused(
                "code must be digits 0 to 9, but the character at index 1 is not", () -> SecurityCode.parse("2\u0664"));
    }

    @Test
    void theShortestAndTheLongestCodeCanBeMade() {
        assertThat(SecurityCode.parse("0").length()).isEqualTo(1);
        assertThat(SecurityCode.parse("98765432").length()).isEqualTo(8);
    }

    @Test
    void codesAreEqualByTheirDigits() {
        new EqualsTester()
                .addEqualityGroup(SecurityCode.parse("2468"), SecurityCode.parse("2468"))
                .addEqualityGroup(SecurityCode.parse("2469"))
                .addEqualityGroup(SecurityCode.parse("24680"))
                .addEqualityGroup(SecurityCode.parse("0000"))
                .addEqualityGroup(SecurityCode.parse("000"))
                .testEquals();
    }

    @Test
    void nothingPublicGivesTheWholeCodeAway() {
        assertThat(Arrays.stream(SecurityCode.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(method -> method.getReturnType().getSimpleName() + " " + method.getName()))
                .containsExactlyInAnyOrder(
                        "SecurityCode parse",
                        "int length",
                        "int digitAt",
                        "boolean matches",
                        "boolean equals",
                        "int hashCode",
                        "String toString");
        assertThat(SecurityCode.class.getFields()).isEmpty();
    }
}
