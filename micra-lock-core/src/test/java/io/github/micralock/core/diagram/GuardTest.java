// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LockPhase;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What may decide besides the phase. */
class GuardTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final LockPhase PROMPT = new AwaitingCode(CodeEntry.empty(4), Duration.ZERO);
    private static final Supply DEAD = Supply.JUST_FITTED
            .withBatteryConnected(false)
            .withIgnition(IgnitionPosition.LOCK)
            .withSwitchedOn(false);

    private static ImmutableSet<Guard> held(LockState state) {
        return Arrays.stream(Guard.values()).filter(guard -> guard.holds(state)).collect(ImmutableSet.toImmutableSet());
    }

    private static LockState state(Supply supply, LockPhase phase) {
        return new LockState(supply, 1, false, false, phase);
    }

    @Test
    void ofAUnitThatNothingFeedsNothingHolds() {
        assertThat(held(state(DEAD, PROMPT))).isEmpty();
    }

    @Test
    void R3_whatFeedsItIsTakenOneByOne() {
        assertThat(held(state(DEAD.withSwitchedOn(true), PROMPT))).containsExactly(Guard.SWITCHED_ON);
        assertThat(held(state(DEAD.withBatteryConnected(true), PROMPT))).containsExactly(Guard.WITH_BATTERY);
        assertThat(held(state(DEAD.withBatteryConnected(true).withIgnition(IgnitionPosition.ACC), PROMPT)))
                .containsExactly(Guard.WITH_BATTERY, Guard.WITH_ACCESSORIES);
    }

    @Test
    void R17_R19_probationAndLinkAreFlagsOfTheState() {
        assertThat(held(new LockState(DEAD, 0, true, false, PROMPT))).containsExactly(Guard.ON_PROBATION);
        assertThat(held(new LockState(DEAD, 0, false, true, PROMPT))).containsExactly(Guard.LINKED);
    }

    @Test
    void R31_aPenaltyIsInForceBehindAQuery() {
        assertThat(held(state(DEAD, new Verifying(SECOND, SECOND)))).containsExactly(Guard.IN_A_PENALTY);
        assertThat(held(state(DEAD, new Verifying(SECOND, Duration.ZERO)))).isEmpty();
        assertThat(held(state(DEAD, new Waiting(SECOND)))).isEmpty();
    }
}
