// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInfo;

/** Seen from outside: how time passes (R25, R26, R28). */
public interface TimeFromOutside extends ContractFromOutside {

    /**
     * A failure means that an {@code elapse PT0S} does something. Look at a comparison that should be strict.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R25_noTimeChangesNothing(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that an {@code elapse PT0S} serves the last tick of a wait. Look at how what is left is compared with
     * the time that passed.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R25_noTimeServesNoTick(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a wait that is served in pieces takes longer or shorter than in one: time is rounded
     * somewhere. Look at the arithmetic of what is left.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R25_aWaitIsServedInPieces(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that time beyond a deadline is lost, or counts twice, or one jump fires only one deadline. Look
     * at the loop over deadlines.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R26_oneJumpFiresEveryDeadlineAtItsOwnInstant(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that the longest duration overflows. Look at the unit in which time is counted.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R28_theLongestTimeThereIsOverflowsNothing(TestInfo test) {
        return told(test);
    }
}
