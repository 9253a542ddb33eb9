// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInfo;

/** Seen from outside: what a dealer's reset does (R17). */
public interface DealerFromOutside extends ContractFromOutside {

    /**
     * A failure means that a dealer's reset opens a unit without its code. Look at where the reset leads: to the
     * beginning, never to {@code Operating}.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R17_aDealerUnlocksNothing(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a wait or a count outlives the dealer. Look at what the reset sets back.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R17_aDealerEndsAWaitAndSetsTheCountToNone(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that an entry outlives the dealer. Look at what the reset sets back.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R17_aDealerForgetsWhatWasTyped(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a unit that is locked for good stays so after a reset, or does not take its code then.
     * Look at the reset in {@code LockedForGood}.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R17_onlyADealerHelpsALockForGood(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a reset works without battery, or only while the unit runs. Look at the guard of the
     * reset.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R17_aDealerNeedsThePermanentFeedAndNoMore(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a reset locks a unit that plays. Look at the reset in {@code Operating}.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R17_aUnitThatPlaysHasNothingToReset(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a unit has more or fewer tries after a reset than its profile says, or another reset does
     * not count them anew. Look at which of the two limits is asked on probation.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R17_aResetUnitHasTheTriesOfItsProfileAndNoMore(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a unit that was opened still has the fewer tries of a reset unit. Look at what the right
     * code sets back.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R17_theRightCodeEndsProbation(TestInfo test) {
        return told(test);
    }
}
