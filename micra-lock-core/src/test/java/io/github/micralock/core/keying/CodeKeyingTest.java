// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.keying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Strings;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.CountedFromDash;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.EntryStyle;
import io.github.micralock.api.profile.TypedStraight;
import io.github.micralock.core.CodeKeying;
import io.github.micralock.core.catalogue.Catalogue;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a person types a code, as handbooks tell it (R7). */
class CodeKeyingTest {

    private static final EntryRules K11 = Catalogue.K11_HANDBOOK.entry();
    private static final EntryRules DASHED = rules(DigitRange.ZERO_TO_NINE, new CountedFromDash());
    private static final EntryRules STRAIGHT = rules(DigitRange.ONE_TO_SIX, new TypedStraight());
    private static final EntryRules VOLKSWAGEN = rules(DigitRange.ZERO_TO_NINE, CountedFrom.of("1000"));

    @Test
    void R7_onAK11TheCode2468IsPreset1TwicePreset2FourTimesPreset3SixTimesAndPreset4EightTimes() {
        assertThat(presses(K11, "2468")).isEqualTo("11" + "2222" + "333333" + "44444444");
    }

    @ParameterizedTest
    @CsvSource({
        "0001, 4",
        "9000, 111111111",
        "1000, 1",
        "0010, 3",
    })
    void R7_onAK11ADigitThatStandsThereIsNotPressed(String code, String presses) {
        assertThat(presses(K11, code)).isEqualTo(presses);
    }

    @ParameterizedTest
    @CsvSource({
        "1001, 4",
        "2000, 1",
        "0000, 111111111",
    })
    void R7_onAVolkswagenPressesCountFrom1000(String code, String presses) {
        assertThat(presses(VOLKSWAGEN, code)).isEqualTo(presses);
    }

    @Test
    void R7_theFirstPressOnADashShowsTheFirstDigit() {
        assertThat(presses(DASHED, "0123")).isEqualTo("1" + "22" + "333" + "4444");
        assertThat(presses(rules(new DigitRange(3, 5), new CountedFromDash()), "3455"))
                .isEqualTo("1" + "22" + "333444");
    }

    @Test
    void R7_onAUnitThatIsTypedStraightTheDigitsAreThePresets() {
        assertThat(presses(STRAIGHT, "1661")).isEqualTo("1661");
    }

    @Test
    void R8_aCodeThatStandsThereAlreadyGoesRoundOnce() {
        assertThat(presses(K11, "0000")).isEqualTo(Strings.repeat("1", 10));
        assertThat(presses(VOLKSWAGEN, "1000")).isEqualTo(Strings.repeat("1", 10));
        assertThat(presses(rules(new DigitRange(2, 4), CountedFrom.of("3333")), "3333"))
                .isEqualTo("111");
    }

    @Test
    void R8_aUnitThatCountsIsConfirmed() {
        assertThat(CodeKeying.events(K11, SecurityCode.parse("0110")))
                .containsExactly(new PresetPressed(2), new PresetPressed(3), new EntryConfirmed());
    }

    @Test
    void R8_aUnitThatJudgesTheLastDigitIsNotConfirmed() {
        assertThat(CodeKeying.events(STRAIGHT, SecurityCode.parse("1261")))
                .isEqualTo(LockEvent.parseLines("preset 1\npreset 2\npreset 6\npreset 1"));
    }

    @Test
    void aCodeOfAnotherLengthIsRefusedAndNotRepeated() {
        refused(K11, "24689", "code must have 4 digits (R7), had 5");
        refused(K11, "246", "code must have 4 digits (R7), had 3");
    }

    @Test
    void aCodeOfOtherDigitsIsRefusedAndNotRepeated() {
        refused(STRAIGHT, "1270", "code must have digits 1 to 6 (R7), but the one at position 3 is not");
        refused(STRAIGHT, "1260", "code must have digits 1 to 6 (R7), but the one at position 4 is not");
        refused(
                rules(new DigitRange(3, 5), CountedFrom.of("3333")),
                "2345",
                "code must have digits 3 to 5 (R7), but the one at position 1 is not");
    }

    private static void refused(EntryRules rules, String code, String message) {
        SecurityCode untypable = SecurityCode.parse(code);
        assertThatThrownBy(() -> CodeKeying.presses(rules, untypable))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> CodeKeying.events(rules, untypable))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static String presses(EntryRules rules, String code) {
        return CodeKeying.presses(rules, SecurityCode.parse(code)).stream()
                .map(press -> Integer.toString(press.preset()))
                .collect(Collectors.joining());
    }

    private static EntryRules rules(DigitRange digits, EntryStyle style) {
        return new EntryRules(4, digits, style, Duration.ZERO);
    }
}
