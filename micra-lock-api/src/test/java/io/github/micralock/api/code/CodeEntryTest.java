// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.code;

import static io.github.micralock.api.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeEntryTest {

    private static final CodeEntry TYPED = CodeEntry.parse("2_6_");

    @Test
    void anEmptyEntryHasNothingAnywhere() {
        CodeEntry empty = CodeEntry.empty(4);
        assertThat(empty.length()).isEqualTo(4);
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.isComplete()).isFalse();
        assertThat(empty.touched()).isZero();
        assertThat(empty).hasToString("____");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 9, Integer.MAX_VALUE})
    void noCodeHasLessThanOnePositionOrMoreThanEight(int length) {
        assertRefused("length must be 1 to 8, was " + length, () -> CodeEntry.empty(length));
    }

    @Test
    void theShortestAndTheLongestEntryCanBeMade() {
        assertThat(CodeEntry.empty(1).length()).isEqualTo(1);
        assertThat(CodeEntry.empty(CodeEntry.LONGEST).length()).isEqualTo(8);
    }

    @Test
    void positionsCountFromOne() {
        assertThat(TYPED.digitAt(1)).hasValue(2);
        assertThat(TYPED.digitAt(2)).isEmpty();
        assertThat(TYPED.digitAt(3)).hasValue(6);
        assertThat(TYPED.digitAt(4)).isEmpty();
    }

    @Test
    void zeroIsADigitAndNotNothing() {
        assertThat(CodeEntry.parse("0").digitAt(1)).isEqualTo(OptionalInt.of(0));
        assertThat(CodeEntry.parse("0").isEmpty()).isFalse();
        assertThat(CodeEntry.parse("0")).isNotEqualTo(CodeEntry.parse("_"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 5, 8})
    void thereIsNoOtherPosition(int position) {
        assertRefused("position must be 1 to 4, was " + position, () -> TYPED.digitAt(position));
        assertRefused("position must be 1 to 4, was " + position, () -> TYPED.with(position, 1));
    }

    @Test
    void touchedCountsPositionsAndCompleteMeansAllOfThem() {
        assertThat(TYPED.touched()).isEqualTo(2);
        assertThat(TYPED.isEmpty()).isFalse();
        assertThat(TYPED.isComplete()).isFalse();
        assertThat(CodeEntry.parse("0000").isComplete()).isTrue();
        assertThat(CodeEntry.parse("000_").isComplete()).isFalse();
        assertThat(CodeEntry.parse("_000").isComplete()).isFalse();
        assertThat(CodeEntry.parse("12345678").isComplete()).isTrue();
        assertThat(CodeEntry.parse("12345678").touched()).isEqualTo(8);
    }

    @Test
    void withChangesOnePositionAndLeavesTheEntryItCameFrom() {
        assertThat(TYPED.with(2, 9)).hasToString("296_");
        assertThat(TYPED.with(1, 0)).hasToString("0_6_");
        assertThat(TYPED.with(4, 7)).hasToString("2_67");
        assertThat(TYPED).hasToString("2_6_");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10, Integer.MAX_VALUE})
    void noDigitIsOutsideZeroToNine(int digit) {
        assertRefused("digit must be 0 to 9, was " + digit, () -> TYPED.with(1, digit));
        assertRefused("digit must be 0 to 9, was " + digit, () -> CodeEntry.digit(digit));
    }

    @Test
    void aDigitIsTheNumberItself() {
        assertThat(CodeEntry.digit(0)).isZero();
        assertThat(CodeEntry.digit(9)).isEqualTo(9);
    }

    @Test
    void fillingTakesOnlyWhatIsMissing() {
        assertThat(TYPED.filledFrom(CodeEntry.parse("1234"))).hasToString("2264");
        assertThat(TYPED.filledFrom(CodeEntry.parse("___9"))).hasToString("2_69");
        assertThat(TYPED.filledFrom(CodeEntry.empty(4))).isEqualTo(TYPED);
        assertThat(CodeEntry.empty(8).filledFrom(CodeEntry.parse("12345678"))).hasToString("12345678");
    }

    @Test
    void fillingNeedsAnEntryAsLong() {
        assertRefused("start must have 4 positions, had 5", () -> TYPED.filledFrom(CodeEntry.empty(5)));
        assertRefused("start must have 4 positions, had 3", () -> TYPED.filledFrom(CodeEntry.empty(3)));
    }

    @Test
    void itIsShownOverWhateverStandsBelow() {
        assertThat(TYPED.shownOver("----")).isEqualTo("2-6-");
        assertThat(TYPED.shownOver("0987")).isEqualTo("2967");
        assertThat(CodeEntry.parse("___4").shownOver("0000")).isEqualTo("0004");
        assertThat(CodeEntry.empty(1).shownOver("x")).isEqualTo("x");
    }

    @Test
    void whatStandsBelowMustBeAsLong() {
        assertRefused("untouched must have 4 characters, had 3", () -> TYPED.shownOver("---"));
        assertRefused("untouched must have 4 characters, had 5", () -> TYPED.shownOver("-----"));
    }

    @Test
    void anotherCharacterIsRefusedByItsIndex() {
        assertRefused(
                "entry must be digits 0 to 9 or '_', but the character at index 2 is not",
                () -> CodeEntry.parse("12a4"));
        assertRefused(
                "entry must be digits 0 to 9 or '_', but the character at index 0 is not",
                () -> CodeEntry.parse("/123"));
        assertRefused(
                "entry must be digits 0 to 9 or '_', but the character at index 3 is not",
                () -> CodeEntry.parse("123:"));
        assertRefused(
                "entry must be digits 0 to 9 or '_', but the character at index 1 is not",
                () -> CodeEntry.parse("1\u0661"));
    }

    @Test
    void aTextOfAnotherLengthIsRefused() {
        assertRefused("length must be 1 to 8, was 0", () -> CodeEntry.parse(""));
        assertRefused("length must be 1 to 8, was 9", () -> CodeEntry.parse("123456789"));
    }

    @Test
    void entriesAreEqualByLengthAndDigits() {
        new EqualsTester()
                .addEqualityGroup(CodeEntry.empty(4), CodeEntry.parse("____"))
                .addEqualityGroup(CodeEntry.empty(5))
                .addEqualityGroup(
                        CodeEntry.parse("2_6_"), CodeEntry.empty(4).with(3, 6).with(1, 2))
                .addEqualityGroup(CodeEntry.parse("2_6"))
                .addEqualityGroup(CodeEntry.parse("2_60"))
                .addEqualityGroup(CodeEntry.parse("26__"))
                .addEqualityGroup(CodeEntry.parse("00000000"), CodeEntry.parse("00000000"))
                .testEquals();
    }

    @Test
    void theHashTellsLengthAndDigitsApart() {
        assertThat(CodeEntry.empty(4)).doesNotHaveSameHashCodeAs(CodeEntry.empty(5));
        assertThat(CodeEntry.parse("1___")).doesNotHaveSameHashCodeAs(CodeEntry.parse("2___"));
        assertThat(CodeEntry.parse("1___").hashCode()).isEqualTo(31 * Long.hashCode(2) + 4);
        assertThat(CodeEntry.parse("_______0").hashCode()).isEqualTo(31 * Long.hashCode(1L << 28) + 8);
    }
}
