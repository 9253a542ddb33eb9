// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import static io.github.micralock.api.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.code.SecurityCode;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** R7, R8: rules by which every code can be typed. */
class EntryRulesTest {

    private static final EntryStyle DASH = new CountedFromDash();
    private static final EntryStyle STRAIGHT = new TypedStraight();
    private static final Duration FIVE = Duration.ofSeconds(5);
    private static final EntryRules K11 = rules(4, DigitRange.ZERO_TO_NINE, CountedFrom.of("0000"), FIVE);

    @Test
    void R7_aCodeHasOneToEightDigits() {
        assertRefused(
                "entry.codeLength must be 1 to 8 (R7), was 0",
                () -> rules(0, DigitRange.ONE_TO_SIX, STRAIGHT, Duration.ZERO));
        assertRefused(
                "entry.codeLength must be 1 to 8 (R7), was 9",
                () -> rules(9, DigitRange.ONE_TO_SIX, STRAIGHT, Duration.ZERO));
        assertAccepted(1, DigitRange.ONE_TO_SIX, STRAIGHT, Duration.ZERO);
        assertAccepted(8, DigitRange.ONE_TO_SIX, STRAIGHT, Duration.ZERO);
    }

    @Test
    void R7_aCodeWithAPresetForEachDigitHasAtMostSix() {
        assertRefused(
                "entry.codeLength must be at most 6 where each digit has a preset (R7), was 7",
                () -> rules(7, DigitRange.ZERO_TO_NINE, DASH, Duration.ZERO));
        assertAccepted(6, DigitRange.ZERO_TO_NINE, DASH, Duration.ZERO);
    }

    @Test
    void R8_noSettleTimeIsNegative() {
        assertRefused(
                "entry.settle must not be negative (R8), was PT-5S",
                () -> rules(4, DigitRange.ZERO_TO_NINE, DASH, FIVE.negated()));
        assertAccepted(4, DigitRange.ZERO_TO_NINE, DASH, Duration.ZERO);
        assertAccepted(4, DigitRange.ZERO_TO_NINE, DASH, FIVE);
    }

    @Test
    void R8_whatIsJudgedAtItsLastDigitDoesNotSettle() {
        assertRefused(
                "entry.settle must be zero where the last digit is judged (R7), was PT5S",
                () -> rules(4, DigitRange.ONE_TO_SIX, STRAIGHT, FIVE));
    }

    @Test
    void R7_whatIsTypedStraightHasDigitsThatArePresets() {
        assertRefused(
                "entry.digits must be presets 1 to 6 where they are typed straight (R7), was 0 to 6",
                () -> rules(4, new DigitRange(0, 6), STRAIGHT, Duration.ZERO));
        assertRefused(
                "entry.digits must be presets 1 to 6 where they are typed straight (R7), was 1 to 7",
                () -> rules(4, new DigitRange(1, 7), STRAIGHT, Duration.ZERO));
        assertAccepted(4, new DigitRange(2, 5), STRAIGHT, Duration.ZERO);
    }

    @Test
    void R7_whatIsCountedStartsFromAsManyDigits() {
        assertRefused(
                "entry.style must start from 4 digits (R7), was 000",
                () -> rules(4, DigitRange.ZERO_TO_NINE, CountedFrom.of("000"), Duration.ZERO));
        assertRefused(
                "entry.style must start from 4 digits (R7), was 00000",
                () -> rules(4, DigitRange.ZERO_TO_NINE, CountedFrom.of("00000"), Duration.ZERO));
    }

    @Test
    void R7_whatIsCountedStartsFromDigitsOfTheCode() {
        assertRefused(
                "entry.style must start from digits 1 to 6 (R7), was 1107",
                () -> rules(4, DigitRange.ONE_TO_SIX, CountedFrom.of("1107"), Duration.ZERO));
        assertAccepted(4, DigitRange.ONE_TO_SIX, CountedFrom.of("1166"), Duration.ZERO);
    }

    @Test
    void nothingTypedIsAsLongAsTheCode() {
        assertThat(K11.nothingTyped()).isEqualTo(CodeEntry.empty(4));
    }

    @Test
    void R8_onlyACompleteEntrySettles() {
        assertThat(K11.settling(CodeEntry.parse("2468"))).isEqualTo(FIVE);
        assertThat(K11.settling(CodeEntry.parse("246_"))).isZero();
        assertThat(K11.settling(CodeEntry.empty(4))).isZero();
    }

    @Test
    void R7_aCodeMustBeOneThatCanBeTyped() {
        assertThatCode(() -> K11.checkTypable(SecurityCode.parse("2468"))).doesNotThrowAnyException();
        assertRefused("code must have 4 digits (R7), had 3", () -> K11.checkTypable(SecurityCode.parse("246")));
        assertRefused("code must have 4 digits (R7), had 5", () -> K11.checkTypable(SecurityCode.parse("24680")));
    }

    @Test
    void R7_aCodeMustHaveDigitsThatCanBeTypedAndIsNotRepeated() {
        EntryRules straight = rules(4, DigitRange.ONE_TO_SIX, STRAIGHT, Duration.ZERO);
        assertThatCode(() -> straight.checkTypable(SecurityCode.parse("1666"))).doesNotThrowAnyException();
        assertRefused(
                "code must have digits 1 to 6 (R7), but the one at position 4 is not",
                () -> straight.checkTypable(SecurityCode.parse("1237")));
        assertRefused(
                "code must have digits 1 to 6 (R7), but the one at position 1 is not",
                () -> straight.checkTypable(SecurityCode.parse("0237")));
    }

    private static EntryRules rules(int length, DigitRange digits, EntryStyle style, Duration settle) {
        return new EntryRules(length, digits, style, settle);
    }

    private static void assertAccepted(int length, DigitRange digits, EntryStyle style, Duration settle) {
        assertThatCode(() -> rules(length, digits, style, settle)).doesNotThrowAnyException();
    }
}
