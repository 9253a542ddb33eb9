// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInfo;

/** Seen from outside: what a judged code leads to (R10 to R12). */
public interface JudgingFromOutside extends ContractFromOutside {

    /**
     * A failure means that the right code is refused after some number of wrong ones, most likely at the last try.
     * Look at whether the limit is asked before the code is compared.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R10_theRightCodeUnlocksAtEveryTry(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that wrong codes of long ago still count after the right one. Look at what the right code sets
     * back.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R10_successClearsTheCount(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a code opens that differs in one digit, or in the order of its digits. Look at the
     * comparison.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> P1_everyDigitOfTheCodeCounts(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a wrong code costs another wait than the profile's list and tail say, or the wait ends a
     * tick early or late (R16). Look at how the list is counted: the first wrong code has number 1.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R11_R16_theNthWrongCodeCostsTheNthPenaltyToTheTick(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that the last try does not lock for good, or something but a dealer helps then (P3). Look at
     * the comparison with the limit, and at every event in {@code LockedForGood}.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R12_theLastWrongCodeLocksForGood(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a unit without limit stops taking codes. Look for a limit that the profile has not.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R12_aUnitWithoutLimitIsNeverLockedForGood(TestInfo test) {
        return told(test);
    }
}
