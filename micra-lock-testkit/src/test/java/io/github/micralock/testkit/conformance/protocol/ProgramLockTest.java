// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.testkit.Profiles;
import io.github.micralock.testkit.outside.Facility;
import io.github.micralock.testkit.outside.Limits;
import io.github.micralock.testkit.outside.OutsideLockException;
import io.github.micralock.testkit.outside.SilentLockException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs that do not keep to the protocol, and what is told of them. */
class ProgramLockTest {

    private static final Duration PATIENTLY = Duration.ofMinutes(1);

    @Test
    void aProgramIntroducesItself() {
        try (ProgramLock lock = ProgramLock.start(OddProgram.command("none"), PATIENTLY)) {
            assertThat(lock.name()).isEqualTo("odd");
            assertThat(lock.limits())
                    .isEqualTo(Limits.NONE
                            .takingOnly("FOUR_TRIES")
                            .lacking(Facility.LINK, Facility.CLEAR_KEY)
                            .withTick(Duration.ofMillis(1)));
            reset(lock);
            assertThat(lock.faceplate()).isEqualTo(Faceplate.silent("CODE"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "garbage | the program said what nobody understands: Segmentation fault ?[31m (",
                "half    | the program said what nobody understands: {\"text\":\"CODE\"} (audible must be true or false,"
                        + " and is missing)",
                "refuses | the program refused: no such button",
                "crash   | the program ended with status 3",
                "endless | the program said what nobody understands: xxxxxxxxxx"
            })
    void whatGoesWrongAtAnEventIsToldAndTheNextResetStartsAnew(String oddity, String told) {
        try (ProgramLock lock = ProgramLock.start(OddProgram.command(oddity), PATIENTLY)) {
            reset(lock);

            assertThatExceptionOfType(OutsideLockException.class)
                    .isThrownBy(() -> lock.happen(LockEvent.parse("confirm")))
                    .withMessageStartingWith(told);
            assertThatExceptionOfType(OutsideLockException.class)
                    .isThrownBy(() -> lock.happen(LockEvent.parse("confirm")))
                    .withMessage("the program has ended; a reset starts it anew");
            reset(lock);
            assertThat(lock.faceplate()).isEqualTo(Faceplate.silent("CODE"));
        }
    }

    @Test
    void aProgramThatComesBackAsAnotherIsRefusedAtEachReset(@TempDir Path directory) {
        String mark = directory.resolve("started").toString();
        try (ProgramLock lock = ProgramLock.start(OddProgram.command("crash", mark), PATIENTLY)) {
            reset(lock);
            assertThatExceptionOfType(OutsideLockException.class)
                    .isThrownBy(() -> lock.happen(LockEvent.parse("confirm")));

            for (int time = 1; time <= 2; time++) {
                assertThatExceptionOfType(OutsideLockException.class)
                        .isThrownBy(() -> reset(lock))
                        .withMessageStartingWith("the program introduced itself otherwise than before: ")
                        .withMessageContaining("DEALER");
            }
            assertThatExceptionOfType(OutsideLockException.class)
                    .isThrownBy(() -> lock.happen(LockEvent.parse("confirm")))
                    .withMessage("the program has ended; a reset starts it anew");
        }
    }

    @Test
    void aProgramThatSaysNothingIsSilent() {
        try (ProgramLock lock = ProgramLock.start(OddProgram.command("silent"), Duration.ofSeconds(1))) {
            assertThatExceptionOfType(SilentLockException.class)
                    .isThrownBy(() -> {
                        reset(lock);
                        lock.happen(LockEvent.parse("confirm"));
                    })
                    .withMessage("the program did not answer within PT1S");
        }
    }

    @Test
    void aProgramThatSpeaksTwiceIsFoundOut() {
        try (ProgramLock lock = ProgramLock.start(OddProgram.command("twice"), PATIENTLY)) {
            reset(lock);
            lock.happen(LockEvent.parse("confirm"));

            assertThat(lock.faceplate()).isEqualTo(Faceplate.silent("A"));
        }
    }

    @Test
    void anotherVersionOfTheProtocolIsRefused() {
        assertThatExceptionOfType(OutsideLockException.class)
                .isThrownBy(() -> ProgramLock.start(OddProgram.command("old"), PATIENTLY))
                .withMessageContaining("protocol must be 1, was 0");
    }

    @Test
    void aProgramThatIsNotThereIsRefused() {
        assertThatExceptionOfType(OutsideLockException.class)
                .isThrownBy(() -> ProgramLock.start(ImmutableList.of("/no/such/program"), PATIENTLY))
                .withMessageStartingWith("the program cannot be started: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProgramLock.start(ImmutableList.of(), PATIENTLY))
                .withMessage("command must name a program, was []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProgramLock.start(ImmutableList.of("x"), Duration.ZERO))
                .withMessage("timeLimit must be positive, was PT0S");
    }

    private static void reset(ProgramLock lock) {
        lock.reset(Profiles.FOUR_TRIES, SecurityCode.parse("2468"));
    }
}
