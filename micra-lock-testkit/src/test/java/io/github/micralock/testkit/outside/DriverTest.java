// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.testkit.Profiles;
import io.github.micralock.testkit.expected.Durations;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class DriverTest {

    private static final SecurityCode CODE = SecurityCode.parse("2468");

    @Test
    void whatIsNotSeenFailsWithTheRuleAndAllThatWasDone() {
        Driver driver = driver(EchoLock.right()).does("ignition ACC", "preset 1");

        assertThatExceptionOfType(AssertionFailedError.class)
                .isThrownBy(() -> driver.seesPlaying("R10, the code was right"))
                .withMessage("""
                        R10, the code was right: the faceplate must be plays, was "preset 1"
                        FOUR_TRIES, code 2468, just fitted
                          1 ignition ACC -> "ignition ACC"
                          2 preset 1     -> "preset 1\"""");
    }

    @Test
    void anEventThatBreaksTheLockFails() {
        assertThatExceptionOfType(AssertionFailedError.class)
                .isThrownBy(() -> driver(EchoLock.wrongAt("dealer reset")).does("dealer reset"))
                .withMessageStartingWith("no event must break the lock (P10), but `dealer reset` did: ");
    }

    @Test
    void anAdapterThatAnswersNothingIsToldSo() {
        EchoLock lock = EchoLock.right();
        OutsideLock blind = new OutsideLock() {
            @Override
            public void reset(LockProfile profile, SecurityCode code) {
                lock.reset(profile, code);
            }

            @Override
            public void happen(LockEvent event) {
                lock.happen(event);
            }

            @Override
            @SuppressWarnings("NullAway") // as adapters do in their first hour
            public Faceplate faceplate() {
                return null;
            }
        };
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> Driver.of(blind, Profiles.FOUR_TRIES, CODE))
                .withMessage("faceplate() must not be null");
    }

    @Test
    void whatTheLockLacksIsSkippedByName() {
        EchoLock lock = EchoLock.right().within(Limits.NONE.lacking(Facility.DEALER));

        assertThatExceptionOfType(TestAbortedException.class)
                .isThrownBy(() -> driver(lock).does("dealer reset"))
                .withMessage("skipped: the lock lacks DEALER, which `dealer reset` needs");
        assertThatExceptionOfType(TestAbortedException.class)
                .isThrownBy(() -> driver(lock.within(Limits.NONE.takingOnly("OTHER"))))
                .withMessage("skipped: the lock takes OTHER only, not FOUR_TRIES");
    }

    @Test
    void withoutAButtonToConfirmTheCodeIsTypedWholeAndSettles() {
        Driver driver = driver(EchoLock.right().within(Limits.NONE.lacking(Facility.CONFIRM_KEY)));

        driver.enters("1000");

        assertThat(driver.sights()).hasSize(1 + 10 + 10 + 10 + 1);
        assertThat(driver.seen().text()).isEqualTo("elapse PT5S");
    }

    @Test
    void aWrongCodeIsNeverTheRightOne() {
        assertThat(Driver.of(EchoLock.right(), Profiles.FOUR_TRIES, SecurityCode.parse("1000"))
                        .wrongDigits())
                .isEqualTo("2000");
        assertThat(driver(EchoLock.right()).wrongDigits()).isEqualTo("1000");
        assertThat(driver(EchoLock.right()).tick()).isEqualTo(Duration.ofNanos(1));
    }

    @Test
    void halfOfATimeIsWholeTicksHoweverLongItIs() {
        Driver driver = driver(EchoLock.right().within(Limits.NONE.withTick(Duration.ofSeconds(1))));

        assertThat(driver.halfOf(Duration.ofSeconds(5))).isEqualTo(Duration.ofSeconds(2));
        assertThat(driver.halfOf(Duration.ofSeconds(1))).isZero();
        assertThat(driver(EchoLock.right()).halfOf(Durations.LONGEST))
                .isEqualTo(Duration.ofSeconds(Long.MAX_VALUE / 2, 999_999_999));
    }

    private static Driver driver(OutsideLock lock) {
        return Driver.of(lock, Profiles.FOUR_TRIES, CODE);
    }
}
