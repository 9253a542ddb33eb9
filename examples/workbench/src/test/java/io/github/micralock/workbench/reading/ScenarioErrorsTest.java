// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.EventSyntaxException;
import io.github.micralock.api.event.LockEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a scenario, and where exactly. */
final class ScenarioErrorsTest {

    private static final String WORDS = "one of ignition, radio, battery, preset, confirm, clear, dealer, elapse,"
            + " type, enter, turn, move, cut, mend, initialise, replace, say, repeat, end, title, profile, code, car";

    private static final String PROFILES = "K11_HANDBOOK, K11_FIRST_ERROR_COUNTS, K11_RESTARTING, K11_BLAUPUNKT_1993,"
            + " NISSAN_CATS_1998, MICRA_2010_LOCKED_TEXT, TEN_TRIES, K11_LINKED, NATS_1998, AUDI_WIESBADEN_1990, BECKER_1990, BMW_1986,"
            + " FORD_1990S, GM_THEFTLOCK_1995, HONDA_OLDER, MITSUBISHI_2000, OPEL_CAR300, RENAULT_PHILIPS, ROVER_R960,"
            + " SATURN_2002, VOLVO_SC, VW_SAFE";

    /** Each second line of a scenario whose first gives the code, with the error that it makes. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "bogus                  | 1: expected WORDS, found 'bogus'",
                "\"  bogus thing\"      | 3: expected WORDS, found 'bogus thing'",
                "preset 7               | 8: expected one of 1, 2, 3, 4, 5, 6, found '7'",
                "preset                 | 7: expected a space and one of 1, 2, 3, 4, 5, 6, found the end of the line",
                "preset 1 2             | 8: expected one of 1, 2, 3, 4, 5, 6, found '1 2'",
                "ignition on            | 10: expected one of LOCK, OFF, ACC, ON, START, found 'on'",
                "confirm it             | 8: expected nothing more, found ' it'",
                "+1h radio maybe        | 11: expected one of on, off, found 'maybe'",
                "elapse 45m             | 8: expected a duration such as PT45M, found '45m'",
                "elapse PT45M0S         | 8: expected PT45M, the canonical form, found 'PT45M0S'",
                "elapse PT900000H       | 1: a scenario takes at most 36525d, and this goes beyond",
                "elapse PT2562047788015215H30M7S | 1: a scenario takes at most 36525d, and this goes beyond",
                "+1s elapse PT2562047788015215H30M7S | 5: a scenario takes at most 36525d, and this goes beyond",
                "+                      | 2: expected a time such as 1h30m, 45m, 10s or 300ms, found the end of the line",
                "@ preset 1             | 3: expected a time such as 1h30m, 45m, 10s or 300ms, found 'preset'",
                "+1x preset 1           | 2: expected a time such as 1h30m, 45m, 10s or 300ms, found '1x'",
                "+1.5h                  | 2: expected a time such as 1h30m, 45m, 10s or 300ms, found '1.5h'",
                "+1s1m                  | 2: expected a time such as 1h30m, 45m, 10s or 300ms, found '1s1m'",
                "+36526d                | 2: a scenario takes at most 36525d, and this goes beyond",
                "+9999999999999999999d  | 2: a scenario takes at most 36525d, and this goes beyond",
                "turn                   | 5: expected one of LOCK, OFF, ACC, ON, START, found the end of the line",
                "turn acc               | 6: expected one of LOCK, OFF, ACC, ON, START, found 'acc'",
                "turn ACC now           | 10: expected nothing more, found 'now'",
                "type                   | 5: code must have 1 to 8 digits, had 0 characters",
                "type 12345             | 6: code must have 4 digits (R7), had 5",
                "enter 12x4             | 7: code must be digits 0 to 9, but the character at index 2 is not",
                "type 1234 5678         | 11: expected nothing more, found '****'",
                "say                    | 4: expected what to say, found the end of the line",
                "+1s say hello          | 5: 'say' takes no time; put the time on a line before it",
                "+1s repeat 3           | 5: 'repeat' takes no time; put the time on a line before it",
                "+1s code 1234          | 5: 'code' takes no time; put the time on a line before it",
                "repeat                 | 7: expected how often, 1 to 1000000, found the end of the line",
                "repeat 0               | 8: expected how often, 1 to 1000000, found '0'",
                "repeat 1000001         | 8: expected how often, 1 to 1000000, found '*******'",
                "repeat -1              | 8: expected how often, 1 to 1000000, found '-1'",
                "repeat 3 times         | 10: expected nothing more, found 'times'",
                "repeat 3               | 1: 'repeat' without an 'end' after it",
                "end                    | 1: 'end' without a 'repeat' before it",
                "end it                 | 5: expected nothing more, found 'it'",
                "profile                | 8: expected what the profile is, found the end of the line",
                "profile K12            | 9: profile must be one of PROFILES, was 'K12'",
                "profile TEN_TRIES x    | 19: expected nothing more after the profile",
                "code 1234              | 1: 'code' is given twice, first on line 1",
                "car                    | 4: expected what the car is, found the end of the line",
                "car 2cv                | 5: expected the name of a car, 1 to 12 letters, digits, dots or dashes, the first a letter, found '2cv'",
                "car GrandmothersA | 5: expected the name of a car, 1 to 12 letters, digits, dots or dashes, the first a letter, found 'GrandmothersA'",
                "car mine its           | 10: expected 'knows' and a unit, or nothing more, found 'its'",
                "car mine knows         | 15: expected a unit, 1 to 32 letters, digits, dots or dashes, found the end of the line",
                "car mine knows it/all  | 16: expected a unit, 1 to 32 letters, digits, dots or dashes, found 'it/all'",
                "car mine knows it all  | 19: expected nothing more, found 'all'",
                "move                   | 5: expected one of own, other, found the end of the line",
                "move there             | 6: expected one of own, other, found 'there'",
                "move other now         | 12: expected nothing more, found 'now'",
                "cut                    | 4: expected 'wire', found the end of the line",
                "mend radio             | 6: expected 'wire', found 'radio'",
                "cut wire now           | 10: expected nothing more, found 'now'",
                "initialise it          | 12: expected 'immobiliser', found 'it'",
                "replace wire           | 9: expected 'immobiliser', found 'wire'",
                "+1s replace immobiliser by | 25: expected 'knows' and a unit, or nothing more, found 'by'",
                "immobiliser refused    | 1: in a car 'immobiliser' comes from within (R23); 'cut wire' and 'mend wire' do, or 'move' and a car",
                "+1s link lost          | 5: in a car 'link' comes from within (R23); 'cut wire' and 'mend wire' do, or 'move' and a car",
                "title                  | 6: expected what the title is, found the end of the line",
            })
    void aBadLineIsToldWithItsPlace(String line, String error) {
        String expected = error.replace("WORDS", WORDS).replace("PROFILES", PROFILES);

        assertThat(Reading.errors("code 2468\n" + line + "\n")).isEqualTo("file:2:" + expected);
    }

    /** Each first line of a scenario, with the error that it makes. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "code 24x8    | 1:6: code must be digits 0 to 9, but the character at index 2 is not",
                "code 123456789 | 1:6: code must have 1 to 8 digits, had 9 characters",
                "code 12345   | 1:6: code must have 4 digits (R7), had 5, for the profile is K11_HANDBOOK",
                "code 24 68   | 1:9: expected nothing more after the code",
                "title x      | 1:1: code must be given: 'code' and its digits before anything happens, or --code",
            })
    void aBadCodeIsToldAndNotRepeated(String line, String error) {
        assertThat(Reading.errors(line)).isEqualTo("file:" + error).doesNotContain(line.substring(5));
    }

    @Test
    void everyMistakeOfAFileIsTold() {
        assertThat(Reading.errors("code 2468\nbogus\nturn ACC\n+1x\npreset 9\n").lines())
                .extracting(line -> line.substring(0, line.indexOf(": ")))
                .containsExactly("file:2:1", "file:4:2", "file:5:8");
    }

    @Test
    void aTimeMustNotBeEarlierThanTheLineBeforeIt() {
        assertThat(Reading.errors("code 2468\n@1h\n+5m\n@35m preset 1"))
                .isEqualTo("file:4:1: this is 30 min earlier than the line before it");
    }

    @Test
    void aTimeSinceTheStartCannotBeRepeated() {
        assertThat(Reading.errors("code 2468\nrepeat 2\n  @1h preset 1\nend"))
                .isEqualTo("file:3:3: a time since the start cannot be repeated; expected a delay such as +45m");
    }

    @Test
    void aUnitWithoutCodeHasNoneToType() {
        assertThat(Reading.errors("profile K11_LINKED\n+1s enter code"))
                .isEqualTo("file:2:11: this unit has no code; expected the digits to type");
        assertThat(Reading.errors("profile K11_LINKED\ncode 24x8\ntype code").lines())
                .singleElement()
                .asString()
                .startsWith("file:2:6: code must be digits");
    }

    @Test
    void carsAreNamedOnceAndBeforeAnythingHappensAndAreNotMany() {
        assertThat(Reading.errors("code 2468\ncar mine\ncar mine")).isEqualTo("file:3:5: a car is called so already");
        assertThat(Reading.errors("code 2468\nturn ACC\ncar mine"))
                .isEqualTo("file:3:1: 'car' must come before anything happens");
        assertThat(Reading.errors("code 2468\ncar mine\nmove own"))
                .isEqualTo("file:3:6: expected one of mine, found 'own'");
        assertThat(Reading.errors("code 2468\ncar a\ncar b\ncar c\ncar d\ncar e\ncar f\ncar g\ncar h\ncar i"))
                .isEqualTo("file:10:5: a scenario has at most 8 cars");
    }

    @Test
    void whatALineMayBeginWithIsWhatEventsBeginWithAndTheWorkbenchsOwnWords() {
        assertThatThrownBy(() -> LockEvent.parse("bogus"))
                .isInstanceOfSatisfying(
                        EventSyntaxException.class,
                        bogus -> assertThat("one of "
                                        + bogus.expected()
                                                .substring("one of ".length())
                                                .replace("immobiliser, link, ", ""))
                                .isEqualTo(WORDS.substring(0, WORDS.indexOf(", type"))));
    }

    @Test
    void theHeaderIsOverOnceSomethingHappens() {
        assertThat(Reading.errors("code 2468\nturn ACC\nprofile TEN_TRIES"))
                .isEqualTo("file:3:1: 'profile' must come before anything happens");
    }

    @Test
    void aRepeatOfNothingIsAMistakeAndNoTrap() {
        assertThat(Reading.errors("code 2468\nrepeat 1000000\nrepeat 1000000\nend\nend"))
                .startsWith("file:3:1: there is nothing to repeat before its 'end'");
    }

    @Test
    void repeatsThatMakeTooManyEventsAreRefusedBeforeAnyIsMade() {
        assertThat(Reading.errors("code 2468\nrepeat 1000000\nrepeat 1000000\npreset 1\nend\nend"))
                .isEqualTo("file:2:1: a scenario makes at most 1000000 events, and this goes beyond");
        assertThat(Reading.errors("code 2468\nrepeat 1000000\npreset 1\nend\npreset 1"))
                .isEqualTo("file:5:1: a scenario makes at most 1000000 events, and this goes beyond");
    }

    @Test
    void repeatsThatTakeTooLongAreRefused() {
        assertThat(Reading.errors("code 2468\nrepeat 1000\n  +365d\nend"))
                .isEqualTo("file:2:1: a scenario takes at most 36525d, and this goes beyond");
        assertThat(Reading.errors("code 2468\n+36525d\n+1ms"))
                .isEqualTo("file:3:1: a scenario takes at most 36525d, and this goes beyond");
    }

    @Test
    void repeatsGoOnlySoDeep() {
        assertThat(Reading.errors("code 2468\n" + "repeat 1\n".repeat(9) + "preset 1\n" + "end\n".repeat(8)))
                .isEqualTo("file:10:1: repeats go at most 8 deep");
    }

    @Test
    void ofManyMistakesTheFirstTwentyAreEnough() {
        assertThat(Reading.errors("code 2468\n" + "bogus\n".repeat(50)).lines())
                .hasSize(21)
                .last()
                .isEqualTo("file: and 30 more");
    }

    @Test
    void aMistakeInTheHeaderIsToldOnceAndBeforeThoseThatFollow() {
        assertThat(Reading.errors("code 12345\ntype code\nbogus\ntype code").lines())
                .hasSize(2)
                .first()
                .isEqualTo("file:1:6: code must have 4 digits (R7), had 5, for the profile is K11_HANDBOOK");
    }

    @Test
    void theRadioOfTheCommandLineIsToldWhereTheCodeDoesNotFitIt() {
        Overrides overrides = new Overrides(null, SecurityCode.parse("123456"));

        assertThatThrownBy(() -> ScenarioReader.read("file", new byte[0], overrides))
                .isInstanceOfSatisfying(
                        ScenarioException.class,
                        bad -> assertThat(bad.told())
                                .isEqualTo("file:1:1: code must have 4 digits (R7), had 6, for the profile is"
                                        + " K11_HANDBOOK"));
    }
}
