// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api.signal;

import static io.github.micralock.api.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.link.QueryPurpose;
import io.github.micralock.api.link.RefusalReason;
import io.github.micralock.api.link.UnitIdentity;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignalsTest {

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0})
    void R9_attemptsCountFromOne(int number) {
        assertRefused("attempt must be at least 1, was " + number, () -> new AttemptRecorded(number));
        assertRefused("wrongAttempts must be at least 1, was " + number, () -> new CodeRejected(number));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, Integer.MAX_VALUE})
    void R9_anyAttemptCanBeRecordedAndRejected(int number) {
        assertThat(new AttemptRecorded(number).attempt()).isEqualTo(number);
        assertThat(new CodeRejected(number).wrongAttempts()).isEqualTo(number);
    }

    @Test
    void R11_noWaitIsOverBeforeItBegins() {
        assertRefused("duration must be positive, was PT0S", () -> new WaitStarted(Duration.ZERO));
        assertRefused("duration must be positive, was PT-0.000000001S", () -> new WaitStarted(Duration.ofNanos(-1)));
        assertThat(new WaitStarted(Duration.ofNanos(1)).duration()).isEqualTo(Duration.ofNanos(1));
    }

    @Test
    void everySignalIsAnsweredByItsOwnCase() {
        assertAnswered("attemptRecorded", new AttemptRecorded(1));
        assertAnswered("codeAccepted", new CodeAccepted());
        assertAnswered("codeRejected", new CodeRejected(1));
        assertAnswered("entryDiscarded", new EntryDiscarded());
        assertAnswered("waitStarted", new WaitStarted(Duration.ofSeconds(10)));
        assertAnswered("waitInterrupted", new WaitInterrupted());
        assertAnswered("waitServed", new WaitServed());
        assertAnswered("permanentlyLocked", new PermanentlyLocked());
        assertAnswered("immobiliserQueried", new ImmobiliserQueried(UnitIdentity.of("K11"), QueryPurpose.ENROLLING));
        assertAnswered("linkConfirmed", new LinkConfirmed());
        assertAnswered("linkRejected", new LinkRejected(RefusalReason.TIMED_OUT));
        assertAnswered("reArmed", new ReArmed());
        assertAnswered("faceplateChanged", new FaceplateChanged(Faceplate.DARK));
        assertAnswered("ignored", new Ignored(IgnoredReason.ALREADY_SO));
    }

    private static void assertAnswered(String method, LockSignal signal) {
        assertThat(signal.match("context", new SignalNames())).isEqualTo("context " + method + " " + signal);
    }
}
