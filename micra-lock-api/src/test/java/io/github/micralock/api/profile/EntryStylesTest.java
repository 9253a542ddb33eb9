// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.profile;

import static io.github.micralock.api.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.code.CodeEntry;
import org.junit.jupiter.api.Test;

/** R7: how the presets make a code. */
class EntryStylesTest {

    private static final EntryStyle FROM_ZERO = CountedFrom.of("0000");
    private static final EntryStyle VOLKSWAGEN = CountedFrom.of("1000");
    private static final EntryStyle DASH = new CountedFromDash();
    private static final EntryStyle STRAIGHT = new TypedStraight();
    private static final DigitRange ALL = DigitRange.ZERO_TO_NINE;

    @Test
    void R7_aPresetRaisesItsDigitFromWhereItStands() {
        assertThat(press(FROM_ZERO, "____", 1)).isEqualTo("1___");
        assertThat(press(FROM_ZERO, "1___", 1)).isEqualTo("2___");
        assertThat(press(FROM_ZERO, "9___", 1)).isEqualTo("0___");
        assertThat(press(FROM_ZERO, "1___", 4)).isEqualTo("1__1");
        assertThat(press(VOLKSWAGEN, "____", 1)).isEqualTo("2___");
        assertThat(press(VOLKSWAGEN, "____", 2)).isEqualTo("_1__");
    }

    @Test
    void R7_aPresetRaisesItsDigitWithinTheDigitsOfTheCode() {
        assertThat(CountedFrom.of("22")
                        .press(CodeEntry.parse("_3"), 2, new DigitRange(2, 3))
                        .toString())
                .isEqualTo("_2");
    }

    @Test
    void R7_aPresetBeyondTheCodeGivesTheSameEntry() {
        CodeEntry typed = CodeEntry.parse("12__");
        assertThat(FROM_ZERO.press(typed, 5, ALL)).isSameAs(typed);
        assertThat(FROM_ZERO.press(typed, 6, ALL)).isSameAs(typed);
        assertThat(DASH.press(typed, 5, ALL)).isSameAs(typed);
    }

    @Test
    void anEntryOfAnotherLengthIsBorne() {
        CodeEntry longer = CodeEntry.parse("12____");
        assertThat(FROM_ZERO.press(longer, 5, ALL)).isSameAs(longer);
        assertThat(FROM_ZERO.press(longer, 4, ALL)).hasToString("12_1__");
        CodeEntry shorter = CodeEntry.parse("12");
        assertThat(FROM_ZERO.press(shorter, 3, ALL)).isSameAs(shorter);
        assertThat(FROM_ZERO.judged(shorter)).isSameAs(shorter);
        assertThat(FROM_ZERO.shown(shorter)).isEqualTo("12");
    }

    @Test
    void R7_theFirstPressTurnsADashIntoTheFirstDigit() {
        assertThat(press(DASH, "____", 1)).isEqualTo("0___");
        assertThat(press(DASH, "0___", 1)).isEqualTo("1___");
        assertThat(press(DASH, "9___", 1)).isEqualTo("0___");
        assertThat(press(DASH, "____", 4)).isEqualTo("___0");
        assertThat(DASH.press(CodeEntry.parse("_"), 1, new DigitRange(3, 5))).hasToString("3");
        assertThat(DASH.press(CodeEntry.parse("5"), 1, new DigitRange(3, 5))).hasToString("3");
    }

    @Test
    void R7_whatIsTypedStraightIsAppended() {
        assertThat(press(STRAIGHT, "____", 6)).isEqualTo("6___");
        assertThat(press(STRAIGHT, "6___", 1)).isEqualTo("61__");
        assertThat(press(STRAIGHT, "615_", 5)).isEqualTo("6155");
    }

    @Test
    void R7_whatIsTypedStraightFillsTheFirstGap() {
        assertThat(press(STRAIGHT, "_1__", 2)).isEqualTo("21__");
        assertThat(press(STRAIGHT, "11_1", 2)).isEqualTo("1121");
    }

    @Test
    void R7_aDigitThatNoCodeHasAndOneTooManyGiveTheSameEntry() {
        CodeEntry typed = CodeEntry.parse("2__");
        assertThat(STRAIGHT.press(typed, 1, new DigitRange(2, 5))).isSameAs(typed);
        assertThat(STRAIGHT.press(typed, 6, new DigitRange(2, 5))).isSameAs(typed);
        CodeEntry complete = CodeEntry.parse("222");
        assertThat(STRAIGHT.press(complete, 2, DigitRange.ONE_TO_SIX)).isSameAs(complete);
    }

    @Test
    void R8_noPressMeansTheDigitThatStands() {
        assertThat(FROM_ZERO.judged(CodeEntry.parse("2__8"))).hasToString("2008");
        assertThat(VOLKSWAGEN.judged(CodeEntry.parse("___8"))).hasToString("1008");
        assertThat(DASH.judged(CodeEntry.parse("2__8"))).hasToString("2__8");
        assertThat(STRAIGHT.judged(CodeEntry.parse("21__"))).hasToString("21__");
    }

    @Test
    void R30_whatStandsOrADashIsShown() {
        assertThat(FROM_ZERO.shown(CodeEntry.parse("2__8"))).isEqualTo("2008");
        assertThat(VOLKSWAGEN.shown(CodeEntry.empty(4))).isEqualTo("1000");
        assertThat(DASH.shown(CodeEntry.parse("2__8"))).isEqualTo("2--8");
        assertThat(STRAIGHT.shown(CodeEntry.parse("21__"))).isEqualTo("21--");
    }

    @Test
    void R8_onlyWhatIsTypedStraightIsJudgedAtItsLastDigit() {
        assertThat(FROM_ZERO.judgesLastDigit()).isFalse();
        assertThat(DASH.judgesLastDigit()).isFalse();
        assertThat(STRAIGHT.judgesLastDigit()).isTrue();
    }

    @Test
    void R7_countingStartsFromADigitEverywhere() {
        assertRefused(
                "entry.style must start from a digit at every position (R7), was 10_0",
                () -> new CountedFrom(CodeEntry.parse("10_0")));
        assertThat(CountedFrom.of("1000")).isEqualTo(new CountedFrom(CodeEntry.parse("1000")));
    }

    private static String press(EntryStyle style, String entry, int preset) {
        return style.press(CodeEntry.parse(entry), preset, ALL).toString();
    }
}
