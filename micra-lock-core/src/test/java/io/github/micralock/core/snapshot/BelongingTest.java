// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which states a unit of a profile can be in: those are read in both forms, and any other is refused. */
class BelongingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    TYPED  | ACC | attempts 2 probation yes linked no Waiting PT10S
                    TYPED  | ACC | attempts 3 probation yes linked no LockedForGood
                    TYPED  | ACC | attempts 20 probation no linked no LockedForGood
                    TYPED  | OFF | attempts 0 probation no linked no Operating PT0S
                    LINKED | ACC | attempts 0 probation no linked yes Operating PT0S
                    LINKED | OFF | attempts 0 probation no linked yes Verifying PT2S PT0S
                    LINKED | ACC | attempts 0 probation no linked no Verifying PT0.000000001S PT0S
                    LINKED | ACC | attempts 0 probation no linked yes LinkRefused
                    BOTH   | ACC | attempts 2 probation yes linked yes Verifying PT2S PT10S
                    BOTH   | ACC | attempts 3 probation no linked no Verifying PT1S PT45M
                    BOTH   | OFF | attempts 0 probation no linked no Verifying PT2S PT0S
                    """)
    void P9_aStateOfAUnitIsReadBack(String profile, String key, String rest) {
        SnapshotFormat format = SnapshotFormat.of(Units.named(profile));

        Snapshot read = format.parse(text(format, key, rest));

        assertThat(read.text()).isEqualTo(text(format, key, rest));
        assertThat(format.read(read.bytes())).isEqualTo(read);
    }

    /** An asterisk stands before the word that is wrong. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ENDLESS | ACC | attempts 3 probation *yes linked no Waiting PT1S | onProbation must be no where a reset bounds no tries (R17), was yes
                    LINKED  | ACC | attempts 0 probation *yes linked no Verifying PT2S PT0S | onProbation must be no where a reset bounds no tries (R17), was yes
                    TYPED   | ACC | attempts *4 probation yes linked no LockedForGood | wrongAttempts must not exceed the limit (R12, R17), was 4
                    TYPED   | ACC | attempts *21 probation no linked no LockedForGood | wrongAttempts must not exceed the limit (R12, R17), was 21
                    TYPED   | ACC | attempts 19 probation no linked no *LockedForGood | phase must be LockedForGood exactly at the limit (R12, R17), was LockedForGood at wrongAttempts 19
                    LINKED  | OFF | attempts 0 probation no linked yes *Operating PT0S | phase must be Verifying while a linked unit does not run (R6), was Operating
                    LINKED  | ACC | attempts 0 probation no linked yes *AwaitingCode ____ PT0S | phase must not take a code where the unit takes none (R18), was AwaitingCode
                    LINKED  | ACC | attempts 3 probation no linked yes *Waiting PT45M | phase must not take a code where the unit takes none (R18), was Waiting
                    LINKED  | ACC | attempts 0 probation no linked no Verifying *PT2.000000001S PT0S | timeOut must be above zero and at most PT2S, or zero if that is (R20), was PT2.000000001S
                    LINKED  | ACC | attempts 0 probation no linked no Verifying *PT0S PT0S | timeOut must be above zero and at most PT2S, or zero if that is (R20), was PT0S
                    LINKED  | ACC | attempts 3 probation no linked no Verifying PT2S *PT10S | suspendedWait must be zero where the unit takes no code (R31), was PT10S
                    BOTH    | ACC | attempts 3 probation no linked no Verifying PT2S *PT46M | suspendedWait must be at most the penalty of attempt 3, PT45M (R11), was PT46M
                    BOTH    | ACC | attempts 0 probation no linked yes *LinkRefused | phase must not be LinkRefused where no refusal lasts (R18), was LinkRefused
                    """)
    void P10_aStateOfNoUnitIsRefusedAtTheWordThatIsWrong(String profile, String key, String rest, String reason) {
        SnapshotFormat format = SnapshotFormat.of(Units.named(profile));
        String marked = text(format, key, rest);

        assertThatThrownBy(() -> format.parse(marked.replace("*", "")))
                .isInstanceOf(UnreadableSnapshotException.class)
                .hasMessage("column " + (marked.indexOf('*') + 1) + ": " + reason);
    }

    private static String text(SnapshotFormat format, String key, String rest) {
        return "micra-lock state 1 " + format.profile() + " ignition " + key + " radio on battery on " + rest;
    }
}
