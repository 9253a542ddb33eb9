// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.story;

import static io.github.micralock.core.catalogue.Catalogue.K11_BLAUPUNKT_1993;
import static io.github.micralock.core.catalogue.Catalogue.K11_HANDBOOK;

import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.link.UnitIdentity;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.AfterRefusal;
import io.github.micralock.api.profile.DigitRange;
import io.github.micralock.api.profile.EntryRules;
import io.github.micralock.api.profile.LinkOnly;
import io.github.micralock.api.profile.LinkThenCode;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.TypedStraight;
import io.github.micralock.api.signal.AttemptRecorded;
import io.github.micralock.api.signal.CodeRejected;
import io.github.micralock.api.signal.FaceplateChanged;
import io.github.micralock.api.signal.IgnoredReason;
import io.github.micralock.api.signal.WaitStarted;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import io.github.micralock.core.RadioLock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a lock makes of states that its own history cannot produce, but another profile's can (P10). */
class ForeignStatesTest {

    private static final UnitIdentity UNIT = UnitIdentity.of("unit-1");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Supply DARK = Supply.JUST_FITTED;
    private static final Supply RUNNING = DARK.withIgnition(IgnitionPosition.ACC);

    private static final LockMachine STICKY = RadioLock.linked(
            K11_HANDBOOK.toBuilder()
                    .link(new LinkOnly(MINUTE, AfterRefusal.UNTIL_DEALER, Duration.ZERO))
                    .build(),
            UNIT);
    private static final LockMachine LINK_THEN_CODE = RadioLock.linked(
            K11_HANDBOOK.toBuilder()
                    .link(new LinkThenCode(MINUTE, Duration.ZERO))
                    .build(),
            UNIT,
            SecurityCode.parse("2468"));

    private static LockState state(Supply supply, int wrongAttempts, LockPhase phase) {
        return new LockState(supply, wrongAttempts, false, true, phase);
    }

    private static AwaitingCode typed(String entry) {
        return new AwaitingCode(CodeEntry.parse(entry), Duration.ZERO);
    }

    @Test
    void P10_aUnitThatTakesNoCodeJudgesEveryEntryWrong() {
        Story.at(STICKY, state(RUNNING, 0, typed("2468")))
                .when("confirm")
                .thenAttempts(1)
                .thenShows("CODE");
    }

    @Test
    void P10_anEntryOfAnotherLengthIsWrong() {
        LockMachine lock = RadioLock.of(K11_HANDBOOK, SecurityCode.parse("2468"));
        Story.at(lock, state(RUNNING, 0, typed("24680"))).when("confirm").thenAttempts(1);
        Story.at(lock, state(RUNNING, 0, typed("246"))).when("confirm").thenAttempts(1);
        Story.at(lock, state(RUNNING, 0, typed("24_")))
                .when("confirm")
                .thenIgnored(IgnoredReason.DIGITS_MISSING)
                .when("preset 4")
                .thenIgnored(IgnoredReason.PRESET_NOT_USED);
    }

    @Test
    void R7_aWholeEntryThatIsTypedStraightIsNotJudgedTwice() {
        LockProfile straight = K11_HANDBOOK.toBuilder()
                .entry(new EntryRules(2, DigitRange.ONE_TO_SIX, new TypedStraight(), Duration.ZERO))
                .build();
        Story.at(RadioLock.of(straight, SecurityCode.parse("36")), state(RUNNING, 0, typed("36")))
                .when("confirm")
                .thenIgnored(IgnoredReason.JUDGES_BY_ITSELF)
                .when("preset 3")
                .thenIgnored(IgnoredReason.PRESET_NOT_USED);
    }

    @Test
    void P4_aWaitThatIsLongerThanItsPenaltyIsNotShortenedByStartingOver() {
        Story.at(
                        RadioLock.of(K11_HANDBOOK, SecurityCode.parse("2468")),
                        state(RUNNING, 2, new Waiting(Duration.ofHours(2))))
                .when("battery off", "battery on")
                .thenDeadline("PT2H");
    }

    @Test
    void R11_theCountOfAttemptsStandsStillAtTheHighestThereIs() {
        LockMachine endless = RadioLock.of(K11_BLAUPUNKT_1993, SecurityCode.parse("2468"));
        Story.at(endless, state(RUNNING, Integer.MAX_VALUE - 1, typed("1111")))
                .when("confirm")
                .thenAttempts(Integer.MAX_VALUE);
        Story.at(endless, state(RUNNING, Integer.MAX_VALUE, typed("1111")))
                .when("confirm")
                .thenSignals(
                        new AttemptRecorded(Integer.MAX_VALUE),
                        new CodeRejected(Integer.MAX_VALUE),
                        new WaitStarted(Duration.ofSeconds(10)),
                        new FaceplateChanged(Faceplate.silent("---")))
                .thenAttempts(Integer.MAX_VALUE);
    }

    @Test
    void R6_aUnitThatStartsRunningAsksFromTheBeginningWhateverItWasDoing() {
        Verifying asking = new Verifying(MINUTE, Duration.ZERO);
        Story.at(LINK_THEN_CODE, state(DARK, 1, typed("____")))
                .when("ignition ACC")
                .thenPhase(asking);
        Story.at(LINK_THEN_CODE, state(DARK, 0, new Operating(Duration.ZERO)))
                .when("ignition ACC")
                .thenPhase(asking);
        Story.at(LINK_THEN_CODE, state(RUNNING.withBatteryConnected(false), 0, new Operating(MINUTE)))
                .when("battery on")
                .thenPhase(asking);
        Story.at(LINK_THEN_CODE, state(DARK, 1, new Waiting(MINUTE)))
                .when("ignition ACC")
                .thenPhase(new Verifying(MINUTE, MINUTE));
        Story.at(LINK_THEN_CODE, state(DARK, 0, new Verifying(Duration.ofSeconds(1), Duration.ZERO)))
                .when("ignition ACC")
                .thenPhase(asking);
        Story.at(LINK_THEN_CODE, state(DARK, 0, new LinkRefused()))
                .when("ignition ACC")
                .thenPhase(asking);
    }

    @Test
    void R22_aLinkThatBreaksWhileTheUnitIsDarkChangesNothing() {
        Story.at(STICKY, state(DARK, 0, new Operating(Duration.ZERO)))
                .when("link lost")
                .thenIgnored(IgnoredReason.NOT_RUNNING);
    }

    @Test
    void R18_aUnitWithoutLinkIsNotOpenedByAnyImmobiliser() {
        Story.at(
                        RadioLock.of(K11_HANDBOOK, SecurityCode.parse("2468")),
                        state(RUNNING, 0, new Verifying(MINUTE, Duration.ZERO)))
                .when("immobiliser confirmed")
                .thenIgnored(IgnoredReason.NO_LINK)
                .when("elapse PT1M")
                .thenShows("CODE");
    }

    @Test
    void R27_aTimeOutThatTheProfileDoesNotHaveEndsAllTheSame() {
        LockMachine searching = RadioLock.linked(
                K11_HANDBOOK.toBuilder()
                        .link(new LinkOnly(Duration.ZERO, AfterRefusal.KEEP_SEARCHING, Duration.ZERO))
                        .build(),
                UNIT);
        Story.at(searching, state(RUNNING, 0, new Verifying(MINUTE, Duration.ZERO)))
                .when("elapse PT1H")
                .thenShows("SECURITY")
                .thenNoDeadline();
    }
}
