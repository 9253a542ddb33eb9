// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.phase;

import static io.github.micralock.api.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.code.CodeEntry;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PhasesTest {

    private static final Duration TICK = Duration.ofNanos(1);
    private static final Duration NEGATIVE = Duration.ofNanos(-1);
    private static final CodeEntry TYPED = CodeEntry.parse("1234");

    @Test
    void everyPhaseTellsItsCountdown() {
        assertThat(new Operating(TICK).countdown()).isEqualTo(TICK);
        assertThat(new AwaitingCode(TYPED, TICK).countdown()).isEqualTo(TICK);
        assertThat(new Waiting(TICK).countdown()).isEqualTo(TICK);
        assertThat(new Verifying(TICK, Duration.ofHours(1)).countdown()).isEqualTo(TICK);
        assertThat(new LinkRefused().countdown()).isZero();
        assertThat(new LockedForGood().countdown()).isZero();
    }

    @Test
    void aCountdownMayBeNothingExceptInAWait() {
        assertThat(new Operating(Duration.ZERO).countdown()).isZero();
        assertThat(new AwaitingCode(TYPED, Duration.ZERO).countdown()).isZero();
        assertThat(new Verifying(Duration.ZERO, Duration.ZERO).countdown()).isZero();
    }

    @Test
    void P10_noTimeToArmIsNegative() {
        assertRefused("arming must not be negative, was PT-0.000000001S", () -> new Operating(NEGATIVE));
    }

    @Test
    void P10_noSettleTimeIsNegative() {
        assertRefused("settling must not be negative, was PT-0.000000001S", () -> new AwaitingCode(TYPED, NEGATIVE));
    }

    @Test
    void R8_P10_anEntryWithDigitsMissingDoesNotSettle() {
        assertRefused(
                "settling must be zero while digits are missing, was PT5S at entry 12_4",
                () -> new AwaitingCode(CodeEntry.parse("12_4"), Duration.ofSeconds(5)));
        assertThat(new AwaitingCode(CodeEntry.parse("12_4"), Duration.ZERO).settling())
                .isZero();
    }

    @Test
    void R16_P10_noWaitIsOver() {
        assertRefused("remaining must be positive, was PT0S", () -> new Waiting(Duration.ZERO));
        assertRefused("remaining must be positive, was PT-0.000000001S", () -> new Waiting(NEGATIVE));
        assertThat(new Waiting(TICK).remaining()).isEqualTo(TICK);
    }

    @Test
    void P10_noTimeOutAndNoSuspendedWaitIsNegative() {
        assertRefused(
                "timeOut must not be negative, was PT-0.000000001S", () -> new Verifying(NEGATIVE, Duration.ZERO));
        assertRefused(
                "suspendedWait must not be negative, was PT-0.000000001S",
                () -> new Verifying(Duration.ZERO, NEGATIVE));
    }

    @Test
    void everyPhaseIsAnsweredByItsOwnCase() {
        PhaseNames names = new PhaseNames();
        assertThat(new Operating(TICK).match("a", names)).isEqualTo("a operating Operating[arming=PT0.000000001S]");
        assertThat(new AwaitingCode(TYPED, TICK).match("b", names))
                .isEqualTo("b awaitingCode AwaitingCode[entry=1234, settling=PT0.000000001S]");
        assertThat(new Waiting(TICK).match("c", names)).isEqualTo("c waiting Waiting[remaining=PT0.000000001S]");
        assertThat(new Verifying(TICK, TICK).match("d", names))
                .isEqualTo("d verifying Verifying[timeOut=PT0.000000001S, suspendedWait=PT0.000000001S]");
        assertThat(new LinkRefused().match("e", names)).isEqualTo("e linkRefused LinkRefused[]");
        assertThat(new LockedForGood().match("f", names)).isEqualTo("f lockedForGood LockedForGood[]");
    }

    private record PhaseNames() implements LockPhase.Cases<String, String> {

        @Override
        public String operating(String context, Operating phase) {
            return context + " operating " + phase;
        }

        @Override
        public String awaitingCode(String context, AwaitingCode phase) {
            return context + " awaitingCode " + phase;
        }

        @Override
        public String waiting(String context, Waiting phase) {
            return context + " waiting " + phase;
        }

        @Override
        public String verifying(String context, Verifying phase) {
            return context + " verifying " + phase;
        }

        @Override
        public String linkRefused(String context, LinkRefused phase) {
            return context + " linkRefused " + phase;
        }

        @Override
        public String lockedForGood(String context, LockedForGood phase) {
            return context + " lockedForGood " + phase;
        }
    }
}
