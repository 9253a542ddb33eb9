// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInfo;

/** Seen from outside: how a penalty is served, and what interrupts it (R13 to R16). */
public interface WaitingFromOutside extends ContractFromOutside {

    /**
     * A failure means that a press during a wait is counted, types something, or changes the wait. Look at every
     * button in {@code Waiting}.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R13_noPressCountsDuringAWait(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a wait runs with the key off, or stands still although the profile's supply is there. Look
     * at what lets the countdown run: the profile says which feed.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R14_aWaitRunsExactlyWhileItsSupplyIsThere(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a wait without its supply is served by patience. Look at what lets the countdown run.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R14_noTimeCountsWhileAWaitStands(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a turn from ACC to ON pauses, restarts or ends a wait. Look at whether the supply
     * condition before and after is compared, and not the key.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R15_aTurnBetweenFeedingPositionsTouchesNoWait(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a wait that loses its supply does not pause, restart or end as the profile says. Look at
     * {@code waiting.onSupplyLoss}.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R15_lostSupplyDoesWhatTheProfileSays(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a wait whose battery goes does not pause, restart or end as the profile says, or a restart
     * makes it shorter. Look at {@code waiting.onBatteryLoss}.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R15_aLostBatteryDoesWhatTheProfileSays(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a wait that stands already is spared what the loss of the battery does. Look at whether
     * the battery's rule asks if the wait was running: it must not.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R15_aLostBatteryInterruptsEvenAWaitThatStands(TestInfo test) {
        return told(test);
    }
}
