// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import static io.github.micralock.api.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.code.CodeEntry;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DigitRangeTest {

    private static final DigitRange TWO_TO_FIVE = new DigitRange(2, 5);

    @Test
    void theRangesThatUnitsHaveAreThere() {
        assertThat(DigitRange.ZERO_TO_NINE).isEqualTo(new DigitRange(0, 9));
        assertThat(DigitRange.ONE_TO_SIX).isEqualTo(new DigitRange(1, 6));
    }

    @Test
    void R7_digitsAreZeroToNine() {
        assertRefused("entry.digits must be within 0 to 9 (R7), was -1 to 9", () -> new DigitRange(-1, 9));
        assertRefused("entry.digits must be within 0 to 9 (R7), was 0 to 10", () -> new DigitRange(0, 10));
        assertRefused("entry.digits must be within 0 to 9 (R7), was -1 to 10", () -> new DigitRange(-1, 10));
    }

    @Test
    void R7_aRangeLeavesSomethingToGuess() {
        assertRefused("entry.digits must be at least two (R7), was 3 to 3", () -> new DigitRange(3, 3));
        assertRefused("entry.digits must be at least two (R7), was 4 to 3", () -> new DigitRange(4, 3));
        assertThat(new DigitRange(3, 4).size()).isEqualTo(2);
    }

    @Test
    void itContainsItsEndsAndNothingBeyond() {
        assertThat(TWO_TO_FIVE.contains(1)).isFalse();
        assertThat(TWO_TO_FIVE.contains(2)).isTrue();
        assertThat(TWO_TO_FIVE.contains(5)).isTrue();
        assertThat(TWO_TO_FIVE.contains(6)).isFalse();
    }

    @Test
    void itCountsItsDigits() {
        assertThat(DigitRange.ZERO_TO_NINE.size()).isEqualTo(10);
        assertThat(TWO_TO_FIVE.size()).isEqualTo(4);
    }

    @Test
    void R7_afterTheLastDigitComesTheFirst() {
        assertThat(DigitRange.ZERO_TO_NINE.after(0)).isEqualTo(1);
        assertThat(DigitRange.ZERO_TO_NINE.after(8)).isEqualTo(9);
        assertThat(DigitRange.ZERO_TO_NINE.after(9)).isZero();
        assertThat(TWO_TO_FIVE.after(4)).isEqualTo(5);
        assertThat(TWO_TO_FIVE.after(5)).isEqualTo(2);
    }

    @Test
    void R7_afterADigitOfAnotherRangeComesTheFirstOfThisOne() {
        assertThat(TWO_TO_FIVE.after(0)).isEqualTo(2);
        assertThat(TWO_TO_FIVE.after(1)).isEqualTo(2);
        assertThat(TWO_TO_FIVE.after(6)).isEqualTo(2);
        assertThat(TWO_TO_FIVE.after(9)).isEqualTo(2);
    }

    @Test
    void pressesAreCountedRoundTheRange() {
        assertThat(DigitRange.ZERO_TO_NINE.presses(0, 8)).isEqualTo(8);
        assertThat(DigitRange.ZERO_TO_NINE.presses(8, 0)).isEqualTo(2);
        assertThat(DigitRange.ZERO_TO_NINE.presses(9, 0)).isEqualTo(1);
        assertThat(DigitRange.ZERO_TO_NINE.presses(0, 9)).isEqualTo(9);
        assertThat(TWO_TO_FIVE.presses(5, 2)).isEqualTo(1);
        assertThat(TWO_TO_FIVE.presses(3, 3)).isZero();
    }

    @Test
    void pressesLeadFromAndToDigitsOfTheRange() {
        assertRefused("digits must be within 2 to 5, were 1 and 3", () -> TWO_TO_FIVE.presses(1, 3));
        assertRefused("digits must be within 2 to 5, were 3 and 6", () -> TWO_TO_FIVE.presses(3, 6));
        assertRefused("digits must be within 2 to 5, were 0 and 9", () -> TWO_TO_FIVE.presses(0, 9));
    }

    @Test
    void anEntryIsWithinItIfEveryTouchedDigitIs() {
        assertThat(TWO_TO_FIVE.containsAll(CodeEntry.parse("2345"))).isTrue();
        assertThat(TWO_TO_FIVE.containsAll(CodeEntry.parse("2_5_"))).isTrue();
        assertThat(TWO_TO_FIVE.containsAll(CodeEntry.empty(4))).isTrue();
        assertThat(TWO_TO_FIVE.containsAll(CodeEntry.parse("1345"))).isFalse();
        assertThat(TWO_TO_FIVE.containsAll(CodeEntry.parse("2346"))).isFalse();
        assertThat(TWO_TO_FIVE.containsAll(CodeEntry.parse("6"))).isFalse();
    }

    @Provide
    Arbitrary<DigitRange> ranges() {
        return Arbitraries.integers()
                .between(0, 8)
                .flatMap(
                        first -> Arbitraries.integers().between(first + 1, 9).map(last -> new DigitRange(first, last)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void asManyPressesAsCountedLeadThere(
            @ForAll("ranges") DigitRange range,
            @ForAll @IntRange(max = 9) int one,
            @ForAll @IntRange(max = 9) int other) {
        int from = range.first() + one % range.size();
        int to = range.first() + other % range.size();
        int digit = from;
        for (int press = range.presses(from, to); press > 0; press--) {
            digit = range.after(digit);
        }
        assertThat(digit).isEqualTo(to);
        assertThat(range.presses(from, to)).isBetween(0, range.size() - 1);
    }
}
