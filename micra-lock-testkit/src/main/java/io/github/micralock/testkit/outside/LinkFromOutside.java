// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInfo;

/** Seen from outside: the head unit's half of an immobiliser link (R6, R18 to R22, R24, R31). */
public interface LinkFromOutside extends ContractFromOutside {

    /**
     * A failure means that a unit without link is opened or locked by an immobiliser. Look at the guard of the
     * replies.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R18_aUnitWithoutLinkHearsNoImmobiliser(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a linked unit plays at a start without asking, or takes an answer while it does not run.
     * Look at what leaving the running state leads to.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R6_aUnitAsksAtEachStart(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a button does something to a unit that has no code. Look at every button in {@code
     * Verifying}.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R18_aUnitWithLinkAloneTakesNoCode(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a new unit that was refused asks on, takes a late answer, or is linked without a
     * confirmation. Look at when a unit becomes linked: when the confirmation comes.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R19_aNewUnitThatIsRefusedAsksAtItsNextStart(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that the time-out passes too early or late, or the next start does not have all of it. Look at
     * the countdown of {@code Verifying}.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R19_R20_silenceIsARefusalAfterTheTimeOut(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a linked unit that was refused does not search on, or wait for its next start or a dealer,
     * as its profile says. Look at {@code link.afterRefusal}.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R20_aRefusedUnitDoesWhatItsProfileSays(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a unit plays on when its link breaks, or one that asks loses something. Look at {@code
     * link lost} in {@code Operating}, and elsewhere.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R22_aLostLinkStopsAUnitThatPlays(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a linked unit stays linked after a dealer's reset. Look at the reset in {@code Operating}.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R24_aDealerMakesALinkedUnitNew(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a unit with link and code does not take its code where the link fails, or does not ask at
     * its next start. Look at where a refusal leads.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R31_aRefusedLinkAsksForTheCode(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a refusal or a time-out is counted as a wrong code. Look at what a refusal does to the
     * count.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R21_aRefusalIsNoAttempt(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a wait is served, lost or doubled while the unit asks its immobiliser. Look at what
     * becomes of a wait when the unit stops running.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R31_aWaitStandsStillWhileTheUnitAsks(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a wait or a count outlives a confirmation. Look at what a confirmation sets back.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R31_aConfirmationEndsAWait(TestInfo test) {
        return told(test);
    }

    /**
     * A failure means that a unit that is locked for good is opened by its immobiliser. Look at what a start leads to
     * in {@code LockedForGood}.
     *
     * @param test which test this is
     * @return a test for each unit
     */
    @TestFactory
    default Stream<DynamicTest> R31_aLockForGoodNeverAsks(TestInfo test) {
        return told(test);
    }
}
