// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api;

import static io.github.micralock.api.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LinkRefused;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LockStateTest {

    private static final Supply RUNNING = new Supply(IgnitionPosition.ACC, true, true);
    private static final Supply OFF = new Supply(IgnitionPosition.ACC, false, true);
    private static final Supply NO_BATTERY = new Supply(IgnitionPosition.ACC, true, false);
    private static final Duration TICK = Duration.ofNanos(1);
    private static final Operating PLAYS = new Operating(Duration.ZERO);
    private static final AwaitingCode NOTHING_TYPED = new AwaitingCode(CodeEntry.empty(4), Duration.ZERO);
    private static final AwaitingCode TYPED = new AwaitingCode(CodeEntry.parse("2___"), Duration.ZERO);
    private static final Verifying WITH_WAIT = new Verifying(Duration.ZERO, TICK);

    @Test
    void P10_noCountIsNegative() {
        assertRefused("wrongAttempts must not be negative, was -1", () -> state(RUNNING, -1, NOTHING_TYPED));
        assertRefused("wrongAttempts must not be negative, was -1", () -> state(RUNNING, -1, new Waiting(TICK)));
    }

    @Test
    void R10_P10_aUnitThatPlaysHasNoWrongAttempts() {
        assertRefused("wrongAttempts must be 0 while operating (R10), was 1", () -> state(RUNNING, 1, PLAYS));
        assertAccepted(RUNNING, 0, PLAYS);
    }

    @Test
    void R17_P10_aUnitThatPlaysIsNotOnProbation() {
        assertRefused(
                "onProbation must be over while operating (R17), was true",
                () -> new LockState(RUNNING, 0, true, false, PLAYS));
    }

    @Test
    void R5_P10_aUnitArmsWithoutItsBatteryAlone() {
        assertRefused(
                "arming must be zero while the battery is connected, and positive while it is not (R5),"
                        + " was PT0.000000001S",
                () -> state(RUNNING, 0, new Operating(TICK)));
        assertRefused(
                "arming must be zero while the battery is connected, and positive while it is not (R5), was PT0S",
                () -> state(NO_BATTERY, 0, PLAYS));
        assertAccepted(NO_BATTERY, 0, new Operating(TICK));
    }

    @Test
    void R4_P10_nothingIsTypedWhileTheUnitDoesNotRun() {
        assertRefused("entry must be empty while the unit does not run (R4), was 2___", () -> state(OFF, 0, TYPED));
        assertRefused(
                "entry must be empty while the unit does not run (R4), was 2___", () -> state(NO_BATTERY, 0, TYPED));
        assertAccepted(OFF, 0, NOTHING_TYPED);
        assertAccepted(RUNNING, 0, TYPED);
    }

    @Test
    void R11_P10_aWaitComesOfAWrongAttempt() {
        assertRefused(
                "wrongAttempts must be at least 1 in a wait (R11), was 0", () -> state(RUNNING, 0, new Waiting(TICK)));
        assertRefused("wrongAttempts must be at least 1 in a wait (R11), was 0", () -> state(RUNNING, 0, WITH_WAIT));
        assertAccepted(RUNNING, 1, new Waiting(TICK));
        assertAccepted(RUNNING, 1, WITH_WAIT);
    }

    @Test
    void P10_everythingElseCanBeBuilt() {
        for (Supply supply : List.of(RUNNING, OFF, NO_BATTERY)) {
            assertAccepted(supply, 0, new Verifying(TICK, Duration.ZERO));
            assertAccepted(supply, 0, new LinkRefused());
            assertAccepted(supply, 0, new LockedForGood());
            assertAccepted(supply, Integer.MAX_VALUE, new LockedForGood());
            assertAccepted(supply, Integer.MAX_VALUE, NOTHING_TYPED);
            assertAccepted(supply, Integer.MAX_VALUE, new Waiting(TICK));
        }
        assertThatCode(() -> new LockState(RUNNING, 3, true, true, new LockedForGood()))
                .doesNotThrowAnyException();
    }

    @Test
    void anotherPhaseLeavesTheRest() {
        LockState state = new LockState(RUNNING, 2, true, true, NOTHING_TYPED);
        assertThat(state.withPhase(new Waiting(TICK)))
                .isEqualTo(new LockState(RUNNING, 2, true, true, new Waiting(TICK)));
    }

    @Test
    void anotherSupplyLeavesTheRest() {
        LockState state = new LockState(RUNNING, 2, true, true, TYPED);
        assertThat(state.with(NO_BATTERY, NOTHING_TYPED))
                .isEqualTo(new LockState(NO_BATTERY, 2, true, true, NOTHING_TYPED));
    }

    @Test
    void P10_anotherPhaseMustGoWithTheRest() {
        LockState state = state(OFF, 2, NOTHING_TYPED);
        assertRefused("wrongAttempts must be 0 while operating (R10), was 2", () -> state.withPhase(PLAYS));
        assertRefused("entry must be empty while the unit does not run (R4), was 2___", () -> state.with(OFF, TYPED));
    }

    private static LockState state(Supply supply, int wrongAttempts, LockPhase phase) {
        return new LockState(supply, wrongAttempts, false, false, phase);
    }

    private static void assertAccepted(Supply supply, int wrongAttempts, LockPhase phase) {
        assertThatCode(() -> state(supply, wrongAttempts, phase)).doesNotThrowAnyException();
    }
}
