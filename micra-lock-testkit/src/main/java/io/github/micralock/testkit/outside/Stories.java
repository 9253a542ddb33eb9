// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Consumer;

/** The list of all stories. */
final class Stories {

    static final ImmutableList<Story> ALL = ImmutableList.of(
            story("R1_aUnitThatDoesNotRunIsDarkAndSilent", SupplyStories::darkWhereverItStops),
            story("R2_aUnitIsHeardExactlyWhereItPlays", SupplyStories::heardOnlyWhereItPlays),
            story(
                    "R2_aUnitPlaysOnWhereverTheKeyFeedsIt",
                    SupplyStories::playsOnAtEveryFeedingPosition,
                    Need.TYPED_CODE),
            story(
                    "R3_whatIsSoAlreadyDoesNotHappenAgain",
                    SupplyStories::nothingHappensTwice,
                    Need.TYPED_CODE,
                    Need.PARTLY_TYPED),
            story(
                    "R3_aTurnBetweenFeedingPositionsTouchesNoEntry",
                    SupplyStories::aTurnBetweenFeedingPositionsTouchesNoEntry,
                    Need.TYPED_CODE,
                    Need.SETTLE_TIME),
            story(
                    "R4_whatWasTypedIsGoneWhenTheUnitStopsAndWasNoAttempt",
                    SupplyStories::whatWasTypedIsGone,
                    Need.TYPED_CODE,
                    Need.PARTLY_TYPED),
            story(
                    "R4_noEntrySettlesInTheDark",
                    SupplyStories::noEntrySettlesInTheDark,
                    Need.TYPED_CODE,
                    Need.SETTLE_TIME),
            story(
                    "R5_theBatteryLocksOnceItWasAwayForTheGrace",
                    SupplyStories::theBatteryLocksAfterItsGrace,
                    Need.TYPED_CODE),
            story(
                    "R5_theCountOutlivesTheBatteryUnlessTheMemoryIsVolatile",
                    SupplyStories::theCountOutlivesTheBattery,
                    Need.TYPED_CODE,
                    Need.THREE_TRIES),
            story(
                    "R5_aLockForGoodOutlivesTheBatteryUnlessTheMemoryIsVolatile",
                    SupplyStories::aLockForGoodOutlivesTheBattery,
                    Need.TYPED_CODE,
                    Need.LIMIT),
            story("R7_eachPresetTypesItsOwnDigit", TypingStories::eachPresetTypesItsOwnDigit, Need.TYPED_CODE),
            story(
                    "R7_digitsAreRaisedInAnyOrder",
                    TypingStories::digitsAreRaisedInAnyOrder,
                    Need.TYPED_CODE,
                    Need.COUNTED_DIGITS),
            story(
                    "R8_theConfirmationJudgesAtOnce",
                    TypingStories::theConfirmationJudgesAtOnce,
                    Need.TYPED_CODE,
                    Need.COUNTED_DIGITS),
            story(
                    "R8_theLastDigitJudgesWhatIsTypedStraight",
                    TypingStories::theLastDigitJudgesWhatIsTypedStraight,
                    Need.TYPED_CODE,
                    Need.STRAIGHT_DIGITS,
                    Need.PARTLY_TYPED),
            story(
                    "R8_aCompleteEntryIsJudgedOnceItHasSettled",
                    TypingStories::aCompleteEntrySettles,
                    Need.TYPED_CODE,
                    Need.SETTLE_TIME),
            story(
                    "R8_eachPressStartsTheSettleTimeAnew",
                    TypingStories::eachPressStartsTheSettleTimeAnew,
                    Need.TYPED_CODE,
                    Need.SETTLE_TIME),
            story(
                    "R8_anIncompleteEntryNeverSettles",
                    TypingStories::anIncompleteEntryNeverSettles,
                    Need.TYPED_CODE,
                    Need.SEVERAL_DIGITS),
            story(
                    "R8_untouchedDigitsCountAsTheStartNumber",
                    TypingStories::untouchedDigitsCountAsTheStartNumber,
                    Need.TYPED_CODE,
                    Need.START_NUMBER),
            story("R8_toConfirmNothingIsNoAttempt", TypingStories::nothingTypedIsNothingConfirmed, Need.TYPED_CODE),
            story(
                    "R8_aDashIsNotConfirmed",
                    TypingStories::aDashIsNotConfirmed,
                    Need.TYPED_CODE,
                    Need.DASHES,
                    Need.SEVERAL_DIGITS),
            story(
                    "R8_clearingEmptiesTheEntryUncounted",
                    TypingStories::clearingEmptiesTheEntryUncounted,
                    Need.TYPED_CODE,
                    Need.PARTLY_TYPED),
            story("R10_theRightCodeUnlocksAtEveryTry", JudgingStories::theRightCodeUnlocksAtEveryTry, Need.TYPED_CODE),
            story("R10_successClearsTheCount", JudgingStories::successClearsTheCount, Need.TYPED_CODE),
            story("P1_everyDigitOfTheCodeCounts", JudgingStories::everyDigitCounts, Need.TYPED_CODE),
            story(
                    "R11_R16_theNthWrongCodeCostsTheNthPenaltyToTheTick",
                    JudgingStories::theNthWrongCodeCostsTheNthPenalty,
                    Need.TYPED_CODE),
            story(
                    "R12_theLastWrongCodeLocksForGood",
                    JudgingStories::theLastWrongCodeLocksForGood,
                    Need.TYPED_CODE,
                    Need.LIMIT),
            story(
                    "R12_aUnitWithoutLimitIsNeverLockedForGood",
                    JudgingStories::aUnitWithoutLimitIsNeverLockedForGood,
                    Need.TYPED_CODE,
                    Need.NO_LIMIT),
            story(
                    "R13_noPressCountsDuringAWait",
                    WaitingStories::noPressCountsDuringAWait,
                    Need.TYPED_CODE,
                    Need.PENALTY),
            story(
                    "R14_aWaitRunsExactlyWhileItsSupplyIsThere",
                    WaitingStories::aWaitRunsExactlyWhileItsSupplyIsThere,
                    Need.TYPED_CODE,
                    Need.PENALTY),
            story(
                    "R14_noTimeCountsWhileAWaitStands",
                    TimeStories::theLongestTimeDoesNotEndAWaitThatStands,
                    Need.TYPED_CODE,
                    Need.PENALTY),
            story(
                    "R15_aTurnBetweenFeedingPositionsTouchesNoWait",
                    WaitingStories::aTurnBetweenFeedingPositionsTouchesNoWait,
                    Need.TYPED_CODE,
                    Need.PENALTY),
            story(
                    "R15_lostSupplyDoesWhatTheProfileSays",
                    WaitingStories::lostSupplyDoesWhatTheProfileSays,
                    Need.TYPED_CODE,
                    Need.PENALTY),
            story(
                    "R15_aLostBatteryDoesWhatTheProfileSays",
                    WaitingStories::aLostBatteryDoesWhatTheProfileSays,
                    Need.TYPED_CODE,
                    Need.PENALTY),
            story(
                    "R15_aLostBatteryInterruptsEvenAWaitThatStands",
                    WaitingStories::aLostBatteryInterruptsEvenAWaitThatStands,
                    Need.TYPED_CODE,
                    Need.PENALTY),
            story("R17_aDealerUnlocksNothing", DealerStories::aDealerUnlocksNothing),
            story(
                    "R17_aDealerEndsAWaitAndSetsTheCountToNone",
                    DealerStories::aDealerSetsTheCountToNone,
                    Need.TYPED_CODE,
                    Need.PENALTY),
            story(
                    "R17_aDealerForgetsWhatWasTyped",
                    DealerStories::aDealerForgetsWhatWasTyped,
                    Need.TYPED_CODE,
                    Need.PARTLY_TYPED),
            story(
                    "R17_onlyADealerHelpsALockForGood",
                    DealerStories::aDealerHelpsALockForGood,
                    Need.TYPED_CODE,
                    Need.LIMIT),
            story(
                    "R17_aDealerNeedsThePermanentFeedAndNoMore",
                    DealerStories::aDealerNeedsTheBattery,
                    Need.TYPED_CODE,
                    Need.LIMIT,
                    Need.MEMORY),
            story(
                    "R17_aUnitThatPlaysHasNothingToReset",
                    DealerStories::aUnitThatPlaysHasNothingToReset,
                    Need.TYPED_CODE),
            story(
                    "R17_aResetUnitHasTheTriesOfItsProfileAndNoMore",
                    DealerStories::aResetUnitHasTheTriesOfItsProfile,
                    Need.TYPED_CODE,
                    Need.LIMIT),
            story(
                    "R17_theRightCodeEndsProbation",
                    DealerStories::theRightCodeEndsProbation,
                    Need.TYPED_CODE,
                    Need.LIMIT,
                    Need.PROBATION),
            story("R25_noTimeChangesNothing", TimeStories::noTimeChangesNothing),
            story("R25_noTimeServesNoTick", TimeStories::noTimeServesNoTick, Need.TYPED_CODE, Need.PENALTY),
            story("R25_aWaitIsServedInPieces", WaitingStories::aWaitIsServedInPieces, Need.TYPED_CODE, Need.PENALTY),
            story(
                    "R26_oneJumpFiresEveryDeadlineAtItsOwnInstant",
                    TimeStories::oneJumpFiresEveryDeadline,
                    Need.TYPED_CODE,
                    Need.SETTLE_TIME,
                    Need.PENALTY),
            story(
                    "R28_theLongestTimeThereIsOverflowsNothing",
                    TimeStories::theLongestTimeEndsEveryWait,
                    Need.TYPED_CODE,
                    Need.PENALTY),
            story(
                    "R30_aWaitShowsWhatIsLeft",
                    FaceplateStories::aWaitShowsWhatIsLeft,
                    Need.TYPED_CODE,
                    Need.PENALTY,
                    Need.COUNTDOWN),
            story(
                    "R30_thePromptShowsTheNextTry",
                    FaceplateStories::thePromptShowsTheNextTry,
                    Need.TYPED_CODE,
                    Need.NUMBERED_TRIES),
            story("P5_nothingHintsAtTheCode", FaceplateStories::nothingHintsAtTheCode, Need.TYPED_CODE),
            story(
                    "R18_aUnitWithoutLinkHearsNoImmobiliser",
                    LinkStories::aUnitWithoutLinkHearsNoImmobiliser,
                    Need.TYPED_CODE),
            story("R6_aUnitAsksAtEachStart", LinkStories::aUnitAsksAtEachStart, Need.LINK),
            story("R18_aUnitWithLinkAloneTakesNoCode", LinkStories::aLinkOnlyUnitTakesNoCode, Need.LINK_ALONE),
            story(
                    "R19_aNewUnitThatIsRefusedAsksAtItsNextStart",
                    LinkStories::aNewUnitThatIsRefusedWaitsForItsNextStart,
                    Need.LINK_ALONE),
            story("R19_R20_silenceIsARefusalAfterTheTimeOut", LinkStories::silenceIsARefusal, Need.LINK, Need.TIME_OUT),
            story(
                    "R20_aRefusedUnitDoesWhatItsProfileSays",
                    LinkStories::aRefusedUnitDoesWhatItsProfileSays,
                    Need.LINK_ALONE),
            story("R22_aLostLinkStopsAUnitThatPlays", LinkStories::aLostLinkStopsAUnitThatPlays, Need.LINK),
            story("R24_aDealerMakesALinkedUnitNew", LinkStories::aDealerMakesALinkedUnitNew, Need.LINK),
            story("R31_aRefusedLinkAsksForTheCode", LinkThenCodeStories::aRefusalAsksForTheCode, Need.LINK_AND_CODE),
            story("R21_aRefusalIsNoAttempt", LinkThenCodeStories::aRefusalIsNoAttempt, Need.LINK_AND_CODE),
            story(
                    "R31_aWaitStandsStillWhileTheUnitAsks",
                    LinkThenCodeStories::aWaitStandsStillWhileTheUnitAsks,
                    Need.LINK_AND_CODE,
                    Need.PENALTY),
            story(
                    "R31_aConfirmationEndsAWait",
                    LinkThenCodeStories::aConfirmationEndsAWait,
                    Need.LINK_AND_CODE,
                    Need.PENALTY),
            story(
                    "R31_aLockForGoodNeverAsks",
                    LinkThenCodeStories::aLockForGoodNeverAsks,
                    Need.LINK_AND_CODE,
                    Need.LIMIT));

    private Stories() {}

    private static Story story(String name, Consumer<Driver> telling, Need... needs) {
        return new Story(name, ImmutableSet.copyOf(needs), telling);
    }
}
