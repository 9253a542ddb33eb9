// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.api.profile.CountedFromDash;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.TypedStraight;
import java.time.Duration;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TypingTest {

    private static final EntryRules FROM_ZERO = Profiles.FOUR_TRIES.entry();
    private static final EntryRules FROM_DASH =
            new EntryRules(4, DigitRange.ZERO_TO_NINE, new CountedFromDash(), Duration.ZERO);
    private static final EntryRules STRAIGHT =
            new EntryRules(4, DigitRange.ONE_TO_SIX, new TypedStraight(), Duration.ZERO);
    private static final EntryRules VOLKSWAGEN =
            new EntryRules(4, DigitRange.ZERO_TO_NINE, CountedFrom.of("1000"), Duration.ZERO);

    @Test
    void theCodeOfTheSeedTakesTwentyPresses() {
        assertThat(texts(Typing.presses(FROM_ZERO, "2468"))).isEqualTo("11222233333344444444");
    }

    @Test
    void aDigitThatStandsAlreadyTakesNoPressAndAFullRoundIfItIsToBeTouched() {
        assertThat(texts(Typing.presses(VOLKSWAGEN, "1002"))).isEqualTo("44");
        assertThat(texts(Typing.pressesEverywhere(VOLKSWAGEN, "2111"))).isEqualTo("1234");
        assertThat(texts(Typing.pressesEverywhere(VOLKSWAGEN, "1111"))).isEqualTo("1".repeat(10) + "234");
    }

    @Test
    void aCodeThatStandsAlreadyIsTouchedAllTheSame() {
        assertThat(Typing.presses(FROM_ZERO, "0000")).hasSize(40);
    }

    @Test
    void aDashTakesOnePressMore() {
        assertThat(texts(Typing.presses(FROM_DASH, "0102"))).isEqualTo("1223444");
    }

    @Test
    void whatIsTypedStraightIsPressed() {
        assertThat(texts(Typing.presses(STRAIGHT, "1634"))).isEqualTo("1634");
    }

    @Test
    void theCheapestDigitsTakeOnePressOrOneAtEachPosition() {
        assertThat(Typing.cheapest(FROM_ZERO, false)).isEqualTo("1000");
        assertThat(Typing.cheapest(FROM_ZERO, true)).isEqualTo("1111");
        assertThat(Typing.cheapest(VOLKSWAGEN, false)).isEqualTo("2000");
        assertThat(Typing.cheapest(FROM_DASH, false)).isEqualTo("0000");
        assertThat(Typing.cheapest(STRAIGHT, true)).isEqualTo("1111");
        assertThat(Typing.cheapestWrong(FROM_ZERO, "2468", false)).isEqualTo("1000");
        assertThat(Typing.cheapestWrong(FROM_ZERO, "1000", false)).isEqualTo("2000");
        assertThat(Typing.cheapestWrong(FROM_ZERO, "1111", true)).isEqualTo("2111");
    }

    @Test
    void theDigitsOfACodeAreThoseOfItsText() {
        assertThat(Typing.digits(SecurityCode.parse("00290"))).isEqualTo("00290");
    }

    @Property
    void thePressesLeaveTheDigits(@ForAll LockProfile profile, @ForAll Random random) {
        Chance chance = new Chance(random);
        EntryRules rules = profile.entry();
        String digits = Typing.digits(rules, chance);
        ImmutableList<LockEvent> presses = Typing.inAnyOrder(rules, Typing.presses(rules, digits), chance);

        assertThat(rules.style().judged(typed(rules, presses))).hasToString(digits);
        assertThat(typed(rules, Typing.pressesEverywhere(rules, digits))).hasToString(digits);
    }

    private static CodeEntry typed(EntryRules rules, ImmutableList<LockEvent> presses) {
        CodeEntry entry = rules.nothingTyped();
        for (LockEvent press : presses) {
            entry = rules.style().press(entry, ((PresetPressed) press).preset(), rules.digits());
        }
        return entry;
    }

    private static String texts(ImmutableList<LockEvent> presses) {
        StringBuilder text = new StringBuilder();
        presses.forEach(press -> text.append(((PresetPressed) press).preset()));
        return text.toString();
    }
}
