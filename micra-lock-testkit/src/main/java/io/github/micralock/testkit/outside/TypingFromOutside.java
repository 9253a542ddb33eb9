// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInfo;

/** Seen from outside: how a person types a code (R7, R8). */
public interface TypingFromOutside extends ContractFromOutside {

    /**
     * A failure means that a press shows another digit than it must, touches another position, or does not go round
     * after the last digit; or a preset that the unit does not use does something. Look at the digit that follows the
     * last one, and at the first press.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R7_eachPresetTypesItsOwnDigit(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a press is taken for the position that was pressed before. Look for a cursor where there
     * must be none.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R7_digitsAreRaisedInAnyOrder(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a confirmed code is not judged, or judged only later. Look at what {@code confirm} does in
     * {@code AwaitingCode}.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R8_theConfirmationJudgesAtOnce(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a unit that is typed straight waits for a confirmation, or takes one. Look at what the
     * press of the last free cell does.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R8_theLastDigitJudgesWhatIsTypedStraight(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that an entry settles a tick early or late, or never. Look at the comparison of the time that
     * passed with the settle time.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R8_aCompleteEntryIsJudgedOnceItHasSettled(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a person who presses on is judged in the middle. Look at where the settle time is set.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R8_eachPressStartsTheSettleTimeAnew(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that an entry with an untouched position is judged by itself. Look at what starts the settle
     * time: every position must have been touched.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R8_anIncompleteEntryNeverSettles(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that 2 and three untouched positions are not judged as 2000. Look at what stands for an
     * untouched position when it is judged.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R8_untouchedDigitsCountAsTheStartNumber(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a confirmation of nothing is counted. Look at the guard of {@code confirm}.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R8_toConfirmNothingIsNoAttempt(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that an entry with a dash left is judged. Look at the guard of {@code confirm}.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R8_aDashIsNotConfirmed(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a cleared entry is counted, stands there still, or settles later. Look at what {@code
     * clear} leaves behind.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R8_clearingEmptiesTheEntryUncounted(TestInfo test) {
        return told(test);
    }
}
