// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.profile.CountedFrom;
import io.github.micralock.testkit.Typing;
import io.github.micralock.testkit.expected.Durations;
import io.github.micralock.testkit.expected.Typed;
import java.time.Duration;

/** How a person types a code (R7, R8). */
final class TypingStories {

    static final ImmutableList<Story> ALL = ImmutableList.of(
            Story.ofTypedUnits("R7_eachPresetTypesItsOwnDigit", TypingStories::eachPresetTypesItsOwnDigit),
            Story.ofTypedUnits(
                    "R7_digitsAreRaisedInAnyOrder", TypingStories::digitsAreRaisedInAnyOrder, Need.COUNTED_DIGITS),
            Story.ofTypedUnits(
                    "R8_theConfirmationJudgesAtOnce", TypingStories::theConfirmationJudgesAtOnce, Need.COUNTED_DIGITS),
            Story.ofTypedUnits(
                    "R8_theLastDigitJudgesWhatIsTypedStraight",
                    TypingStories::theLastDigitJudgesWhatIsTypedStraight,
                    Need.STRAIGHT_DIGITS,
                    Need.PARTLY_TYPED),
            Story.ofTypedUnits(
                    "R8_aCompleteEntryIsJudgedOnceItHasSettled",
                    TypingStories::aCompleteEntrySettles,
                    Need.SETTLE_TIME),
            Story.ofTypedUnits(
                    "R8_eachPressStartsTheSettleTimeAnew",
                    TypingStories::eachPressStartsTheSettleTimeAnew,
                    Need.SETTLE_TIME),
            Story.ofTypedUnits(
                    "R8_anIncompleteEntryNeverSettles",
                    TypingStories::anIncompleteEntryNeverSettles,
                    Need.SEVERAL_DIGITS),
            Story.ofTypedUnits(
                    "R8_untouchedDigitsCountAsTheStartNumber",
                    TypingStories::untouchedDigitsCountAsTheStartNumber,
                    Need.START_NUMBER),
            Story.ofTypedUnits("R8_toConfirmNothingIsNoAttempt", TypingStories::nothingTypedIsNothingConfirmed),
            Story.ofTypedUnits(
                    "R8_aDashIsNotConfirmed", TypingStories::aDashIsNotConfirmed, Need.DASHES, Need.SEVERAL_DIGITS),
            Story.ofTypedUnits(
                    "R8_clearingEmptiesTheEntryUncounted",
                    TypingStories::clearingEmptiesTheEntryUncounted,
                    Need.PARTLY_TYPED));

    private TypingStories() {}

    /** Every preset, more often than there are digits, one position after the other. */
    static void eachPresetTypesItsOwnDigit(Driver driver) {
        TypedUnit.ready(driver);
        boolean straight = driver.rules().style().judgesLastDigit();
        int times = straight ? 1 : driver.rules().digits().size() + 2;
        String cells = driver.rules().nothingTyped().toString();
        for (int preset = 1; preset <= PresetPressed.PRESETS; preset++) {
            for (int time = 1; time <= times; time++) {
                cells = press(driver, cells, preset);
            }
        }
    }

    /** Forwards and backwards through the presets, so that no two presses in a row are of the same digit. */
    static void digitsAreRaisedInAnyOrder(Driver driver) {
        TypedUnit.ready(driver);
        String cells = driver.rules().nothingTyped().toString();
        for (int round = 0; round < 3; round++) {
            for (int preset = PresetPressed.PRESETS; preset >= 1; preset--) {
                cells = press(driver, cells, preset);
            }
            for (int preset = 1; preset <= PresetPressed.PRESETS; preset += 2) {
                cells = press(driver, cells, preset);
            }
        }
    }

    private static String press(Driver driver, String cells, int preset) {
        Typed typed = new Typed(driver.rules(), CodeEntry.parse(cells));
        String pressed = typed.pressed(preset).orElse(cells);
        if (driver.rules().style().judgesLastDigit() && pressed.indexOf(Typed.UNTOUCHED) < 0) {
            return cells; // would be judged, which is another story
        }
        driver.does(PresetPressed.of(preset)).seesTyped(pressed, "R7, preset " + preset + " was pressed");
        return pressed;
    }

    static void theConfirmationJudgesAtOnce(Driver driver) {
        TypedUnit.ready(driver);
        driver.types(driver.wrongDigits()).does("confirm");
        TypedUnit.seesWhatFollows(driver, 1, "R8, a wrong code was confirmed");
        TypedUnit.ready(driver.afresh())
                .types(Typing.digits(driver.code()))
                .does("confirm")
                .seesPlaying("R8, the right code was confirmed");
    }

    static void theLastDigitJudgesWhatIsTypedStraight(Driver driver) {
        TypedUnit.ready(driver);
        driver.types(driver.wrongDigits());
        TypedUnit.seesWhatFollows(driver, 1, "R8, the last digit was wrong");
        Driver other = TypedUnit.partlyTyped(driver.afresh());
        String typed = other.seen().text();
        other.does("confirm").expectsText(typed, "R8, this unit knows no confirmation");
    }

    static void aCompleteEntrySettles(Driver driver) {
        Duration settle = driver.rules().settle();
        TypedUnit.ready(driver);
        String digits = Typing.digits(driver.code());
        TypedUnit.typesEverywhere(driver, digits)
                .elapses(settle.minus(driver.tick()))
                .seesTyped(digits, "R8, it has not settled yet")
                .elapses(driver.tick())
                .seesPlaying("R8, it has settled, and is right");
        Driver wrong = TypedUnit.ready(driver.afresh());
        TypedUnit.typesEverywhere(wrong, wrong.wrongDigits()).elapses(settle);
        TypedUnit.seesWhatFollows(wrong, 1, "R8, it has settled, and is wrong");
    }

    static void eachPressStartsTheSettleTimeAnew(Driver driver) {
        Duration settle = driver.rules().settle();
        TypedUnit.ready(driver);
        String digits = Typing.digits(driver.code());
        TypedUnit.typesEverywhere(driver, digits);
        for (int press = 1; press <= driver.rules().digits().size(); press++) {
            driver.elapses(settle.minus(driver.tick())).does("preset 1");
        }
        driver.seesTyped(digits, "R7, the digit went round once")
                .elapses(settle.minus(driver.tick()))
                .seesTyped(digits, "R8, the last press started the settle time anew")
                .elapses(driver.tick())
                .seesPlaying("R8, it has settled, and is right");
    }

    static void anIncompleteEntryNeverSettles(Driver driver) {
        TypedUnit.partlyTyped(driver);
        String typed = driver.seen().text();
        driver.elapses(Durations.sum(driver.rules().settle(), Duration.ofHours(1)))
                .expectsText(typed, "R8, a position is untouched, so nothing settles");
    }

    static void untouchedDigitsCountAsTheStartNumber(Driver driver) {
        if (driver.rules().style() instanceof CountedFrom counted) {
            String code = Typing.raised(driver.rules(), counted.start().toString(), 1);
            TypedUnit.ready(driver.afresh(SecurityCode.parse(code)))
                    .does("preset 1")
                    .expectsText(code, "R7, the others stand at the start number")
                    .does("confirm")
                    .seesPlaying("R8, untouched digits count as the start number's");
        }
    }

    static void nothingTypedIsNothingConfirmed(Driver driver) {
        TypedUnit.ready(driver)
                .does("confirm")
                .seesPrompt(0, "R8, nothing was typed")
                .does("confirm");
        driver.entersAWrongCode();
        TypedUnit.seesWhatFollows(driver, 1, "R8, to confirm nothing is no attempt");
    }

    static void aDashIsNotConfirmed(Driver driver) {
        TypedUnit.ready(driver);
        TypedUnit.pressesOnce(driver);
        String typed = driver.seen().text();
        driver.does("confirm").expectsText(typed, "R8, a dash is left, so nothing is judged");
    }

    static void clearingEmptiesTheEntryUncounted(Driver driver) {
        TypedUnit.partlyTyped(driver)
                .does("clear")
                .seesPrompt(0, "R8, the entry was cleared")
                .does("clear");
        if (!driver.rules().settle().isZero()) {
            TypedUnit.typesEverywhere(driver, driver.wrongDigits())
                    .does("clear")
                    .elapses(driver.rules().settle())
                    .seesPrompt(0, "R8, the entry was cleared, and nothing settles");
        }
        driver.entersAWrongCode();
        TypedUnit.seesWhatFollows(driver, 1, "R8, what was cleared is no attempt");
    }
}
