// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInfo;

/** Seen from outside: what key, switch and battery do (R1 to R6). */
public interface SupplyFromOutside extends ContractFromOutside {

    /**
     * A failure means that a unit shows or plays something without accessory feed or switched off. Look at where the
     * faceplate is made: it must ask for the feeds before it asks for the phase.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R1_aUnitThatDoesNotRunIsDarkAndSilent(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a locked unit can be heard, or one that plays cannot. Look at where the sound is switched.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R2_aUnitIsHeardExactlyWhereItPlays(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a turn of the key or the radio's switch locks a unit that played, or it is silent at ON.
     * Look at what ends {@code Operating}: nothing but the battery does.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R2_aUnitPlaysOnWhereverTheKeyFeedsIt(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a key, a switch or a battery that is there already, or a turn from ACC to ON, loses what
     * was typed. Look at whether a supply event compares with the supply before it.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R3_whatIsSoAlreadyDoesNotHappenAgain(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a turn of the key from ACC to ON starts the settle time anew, or loses the entry. Look at
     * whether the supply condition before and after is compared, and not the key.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R3_aTurnBetweenFeedingPositionsTouchesNoEntry(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that an entry outlives the moment when the unit stops running, or was counted then. Look at
     * what leaving the running state does to the entry.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R4_whatWasTypedIsGoneWhenTheUnitStopsAndWasNoAttempt(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a complete entry is judged although the unit stopped running before it settled. Look at
     * what becomes of the settle time.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R4_noEntrySettlesInTheDark(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a unit that played does not lock when its battery goes, locks too early, or starts the
     * next loss with less than the full grace. Look at the countdown that the loss of the battery starts, and at what
     * its return does to it.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R5_theBatteryLocksOnceItWasAwayForTheGrace(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that pulling the battery gives a thief new tries, or a unit that is declared forgetful
     * remembers. Look at what is stored, and when.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R5_theCountOutlivesTheBatteryUnlessTheMemoryIsVolatile(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a unit that is locked for good opens by a battery lead, or a forgetful one does not
     * forget. Look at what is stored, and when.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R5_aLockForGoodOutlivesTheBatteryUnlessTheMemoryIsVolatile(TestInfo test) {
        return told(test);
    }
}
