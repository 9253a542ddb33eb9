// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no snapshot is refused, with what is wrong and where. */
class ReadStrictlyTest {

    private static final String TEXT =
            "micra-lock state 1 TYPED 927dd35dcf9a ignition ACC radio on battery on attempts 3"
                    + " probation no linked no Waiting PT45M";

    private final SnapshotFormat typed = SnapshotFormat.of(Units.TYPED);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                               | byte 0: version must follow, but the snapshot ends here
                    02 927dd35dcf9a 4b 03 982a       | byte 0: version must be 1, was 2
                    01 927dd35d                      | byte 5: fingerprint must follow, but the snapshot ends here
                    01 927dd35dcf9b 4b 03 982a       | byte 1: profile must be TYPED 927dd35dcf9a, was one with fingerprint 927dd35dcf9b
                    01 927dd35dcf9a                  | byte 7: supply and phase must follow, but the snapshot ends here
                    01 927dd35dcf9a 57 03 982a       | byte 7: ignition must be 0 to 4, was 5
                    01 927dd35dcf9a cb 03            | byte 7: phase must be 0 to 5, was 6
                    01 927dd35dcf9a 4b               | byte 8: flags and attempts must follow, but the snapshot ends here
                    01 927dd35dcf9a 4b 3f 80         | byte 10: wrongAttempts must follow, but the snapshot ends here
                    01 927dd35dcf9a 4b 3f 80 00 982a | byte 9: wrongAttempts must be written in as few bytes as will do
                    01 927dd35dcf9a 4b 3f c1ffffff07 | byte 9: wrongAttempts must be at most 2147483647, was 63 and 2147483585
                    01 927dd35dcf9a 4b 3f ffffffffffffffffff01 | byte 9: wrongAttempts must be at most 2147483647, was 63 and 18446744073709551615
                    01 927dd35dcf9a 4b 3f 00 982a    | byte 8: wrongAttempts must not exceed the limit (R12, R17), was 63
                    01 927dd35dcf9a 4b 03 982a 00    | byte 11: the snapshot must end here, had 1 bytes more
                    01 927dd35dcf9a 4b 03 00         | byte 9: remaining must be positive, was PT0S
                    01 927dd35dcf9a 4b 03 9a2a       | byte 9: remaining must be at most the penalty of attempt 3, PT45M (R11), was PT45M1S
                    01 927dd35dcf9a 4b 03 01         | byte 10: remaining must follow, but the snapshot ends here
                    01 927dd35dcf9a 4b 03 0100000000 | byte 10: remaining must have 1 to 999999999 nanoseconds where it has any, had 0
                    01 927dd35dcf9a 4b 03 013b9aca00 | byte 10: remaining must have 1 to 999999999 nanoseconds where it has any, had 1000000000
                    01 927dd35dcf9a 4b 03 0180000000 | byte 10: remaining must have 1 to 999999999 nanoseconds where it has any, had 2147483648
                    01 927dd35dcf9a 4b 03 ffffffffffffffffff02 | byte 9: remaining must have at most 64 bits
                    01 927dd35dcf9a 4b 03 ffffffffffffffffffff01 | byte 9: remaining must have at most 10 bytes
                    01 927dd35dcf9a 4b 00 982a       | byte 8: wrongAttempts must be at least 1 in a wait (R11), was 0
                    01 927dd35dcf9a 2b 03 b000 00    | byte 9: entry must have digits 0 to 9, and none beyond 4
                    01 927dd35dcf9a 2b 03 1000 02    | byte 11: settling must be zero while digits are missing, was PT1S at entry 0___
                    01 927dd35dcf9a 2b 03 1111 00    | byte 11: settling must be above zero and at most PT5S, or zero if that is (R8), was PT0S at entry 0000
                    01 927dd35dcf9a 23 03 1000 00    | byte 9: entry must be empty while the unit does not run (R4), was 0___
                    01 927dd35dcf9a 4b 43 982a       | byte 8: linked must be no where the unit has no link (R18), was yes
                    01 927dd35dcf9a 4b 83 982a       | byte 7: phase must be LockedForGood exactly at the limit (R12, R17), was Waiting at wrongAttempts 3
                    01 927dd35dcf9a 6b 03 0000       | byte 7: phase must not be Verifying where the unit has no link (R18), was Verifying
                    01 927dd35dcf9a 8b 03            | byte 7: phase must not be LinkRefused where no refusal lasts (R18), was LinkRefused
                    """)
    void bytes(String hexadecimal, String message) {
        byte[] bytes = HexFormat.of().parseHex(hexadecimal.replace(" ", ""));

        assertThatThrownBy(() -> typed.read(bytes))
                .isInstanceOf(UnreadableSnapshotException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    micra-lock  | radio-lock | column 1: expected micra-lock, found 'radio-lock'
                    state 1     | state 2    | column 18: version must be 1, was 2
                    TYPED       | OTHER      | column 20: profile must be TYPED 927dd35dcf9a, was OTHER 927dd35dcf9a
                    927d        | 927e       | column 20: profile must be TYPED 927dd35dcf9a, was TYPED 927ed35dcf9a
                    ACC         | acc        | column 48: expected one of LOCK, OFF, ACC, ON, START, found 'acc'
                    radio on    | radio  on  | column 58: expected one of on, off, found nothing
                    battery on  | battery ON | column 69: expected one of on, off, found 'ON'
                    attempts 3  | attempts 03 | column 81: expected a number from 0 to 2147483647, found '03'
                    attempts 3  | attempts -1 | column 81: expected a number from 0 to 2147483647, found '-1'
                    attempts 3  | attempts 4294967299 | column 81: expected a number from 0 to 2147483647, found '4294967299'
                    attempts 3  | attempts 21 | column 81: wrongAttempts must not exceed the limit (R12, R17), was 21
                    probation no | probation No | column 93: expected one of yes, no, found 'No'
                    linked no   | linked yes | column 103: linked must be no where the unit has no link (R18), was yes
                    Waiting PT45M | Sleeping | column 106: expected one of Operating, AwaitingCode, Waiting, Verifying, LinkRefused, LockedForGood, found 'Sleeping'
                    Waiting PT45M | Waiting  | column 113: expected a duration, remaining, found nothing
                    PT45M       | PT2700S    | column 114: expected PT45M, the canonical form, found 'PT2700S'
                    PT45M       | PT46M      | column 114: remaining must be at most the penalty of attempt 3, PT45M (R11), was PT46M
                    PT45M       | PT45M PT1S | column 120: expected nothing more, found 'PT1S'
                    Waiting PT45M | AwaitingCode 12x_ PT0S | column 119: expected 1 to 8 digits or _, found '12x_'
                    Waiting PT45M | AwaitingCode 12_ PT0S | column 119: entry must have 4 positions (R7), was 12_
                    Waiting PT45M | AwaitingCode 1234 PT6S | column 124: settling must be above zero and at most PT5S, or zero if that is (R8), was PT6S at entry 1234
                    """)
    void text(String right, String wrong, String message) {
        assertThat(typed.parse(TEXT).text()).isEqualTo(TEXT);

        assertThatThrownBy(() -> typed.parse(TEXT.replace(right, wrong)))
                .isInstanceOf(UnreadableSnapshotException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", " ", "\r\n"})
    void nothingMayFollowATextNorComeBeforeIt(String more) {
        assertThatThrownBy(() -> typed.parse(TEXT + more)).isInstanceOf(UnreadableSnapshotException.class);
        assertThatThrownBy(() -> typed.parse(more + TEXT)).isInstanceOf(UnreadableSnapshotException.class);
    }

    @Test
    void anEntryOfEightDigitsIsTypedFromTheLeft() {
        SnapshotFormat endless = SnapshotFormat.of(Units.ENDLESS);
        String text = "micra-lock state 1 " + endless.profile()
                + " ignition ACC radio on battery on attempts 3 probation no linked no AwaitingCode ";

        assertThat(endless.parse(text + "12345___ PT0S").text()).endsWith("12345___ PT0S");
        for (String untypable : new String[] {"1_3_____", "12345612", "7_______", "1234567"}) {
            assertThatThrownBy(() -> endless.parse(text + untypable + " PT0S"))
                    .isInstanceOf(UnreadableSnapshotException.class)
                    .hasMessageContaining("entry must");
        }
    }

    @Test
    void theExceptionKnowsThePlace() {
        assertThatThrownBy(() -> typed.read(new byte[] {7}))
                .isInstanceOfSatisfying(
                        UnreadableSnapshotException.class,
                        exception -> assertThat(exception.place()).isZero());
        assertThatThrownBy(() -> typed.parse("micra-lock state 2"))
                .isInstanceOfSatisfying(
                        UnreadableSnapshotException.class,
                        exception -> assertThat(exception.place()).isEqualTo(18));
    }
}
