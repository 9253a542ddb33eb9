// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.LockState;
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
import org.junit.jupiter.api.Test;

class RunTextTest {

    private static final Supply DARK = new Supply(IgnitionPosition.START, false, false);
    private static final Supply FED = new Supply(IgnitionPosition.ON, true, true);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void aSupplyIsToldInWords() {
        assertThat(RunText.supply(DARK)).isEqualTo("key at START, radio off, battery off");
        assertThat(RunText.supply(FED)).isEqualTo("key at ON, radio on, battery on");
    }

    @Test
    void everyPhaseIsToldWithItsCountdownIfItCounts() {
        assertThat(text(FED, 0, new Operating(Duration.ZERO))).isEqualTo("Operating");
        assertThat(text(DARK, 0, new Operating(MINUTE))).isEqualTo("Operating arming in PT1M");
        assertThat(text(FED, 0, new AwaitingCode(CodeEntry.parse("1_"), Duration.ZERO)))
                .isEqualTo("AwaitingCode 1_");
        assertThat(text(FED, 0, new AwaitingCode(CodeEntry.parse("12"), MINUTE)))
                .isEqualTo("AwaitingCode 12 settling PT1M");
        assertThat(text(FED, 2, new Waiting(MINUTE))).isEqualTo("Waiting PT1M, 2 wrong");
        assertThat(text(FED, 0, new Verifying(Duration.ZERO, Duration.ZERO))).isEqualTo("Verifying");
        assertThat(text(FED, 1, new Verifying(MINUTE, MINUTE))).isEqualTo("Verifying PT1M wait PT1M, 1 wrong");
        assertThat(text(FED, 0, new LinkRefused())).isEqualTo("LinkRefused");
        assertThat(text(FED, 0, new LockedForGood())).isEqualTo("LockedForGood");
    }

    @Test
    void probationAndLinkAreTold() {
        assertThat(RunText.state(new LockState(FED, 1, true, true, new LockedForGood())))
                .isEqualTo("LockedForGood, 1 wrong, on probation, linked");
    }

    private static String text(Supply supply, int wrongAttempts, LockPhase phase) {
        return RunText.state(new LockState(supply, wrongAttempts, false, false, phase));
    }
}
