// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Verifying;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.profile.Cycle;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.PenaltySchedule;
import io.github.micralock.api.supply.IgnitionPosition;
import io.github.micralock.api.supply.Supply;
import io.github.micralock.testkit.expected.Durations;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is left of a value that breaks a rule. */
class SimplerValuesTest {

    private static final Supply RUNNING = new Supply(IgnitionPosition.ACC, true, true);
    private static final Supply CRANKING = new Supply(IgnitionPosition.START, false, true);

    @Test
    void aDurationThatMustBeLongBecomesRound() {
        Duration odd = Duration.ofSeconds(40_000, 123_456_789);
        assertThat(Shrinking.simplest(SimplerDuration.FIRST, odd, value -> true))
                .isEqualTo(Duration.ZERO);
        assertThat(Shrinking.simplest(SimplerDuration.FIRST, odd, value -> value.toMinutes() >= 1))
                .isEqualTo(Duration.ofMinutes(1));
        assertThat(Shrinking.simplest(SimplerDuration.FIRST, odd, value -> value.compareTo(Duration.ofMinutes(59)) > 0))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void theLongestDurationCanBeMadeSimpler() {
        assertThat(Shrinking.simplest(SimplerDuration.FIRST, Durations.LONGEST, value -> !value.isZero()))
                .isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aDurationThatNeedsItsNanosecondsKeepsThemAlone() {
        assertThat(Shrinking.simplest(
                        SimplerDuration.FIRST, Duration.ofSeconds(7, 5), value -> value.toNanos() % 1_000 == 5))
                .isEqualTo(Duration.ofNanos(5));
    }

    @Test
    void aHistoryKeepsTheEventsThatMatter() {
        ImmutableList<LockEvent> history =
                LockEvent.parseLines("ignition ACC\npreset 1\nelapse PT7.5S\nclear\n".repeat(30));
        assertThat(Shrinking.simplest(SimplerHistory.FIRST, history, value -> presses(value) >= 3))
                .containsExactly(PresetPressed.of(1), PresetPressed.of(1), PresetPressed.of(1));
        assertThat(Shrinking.simplest(SimplerHistory.FIRST, history, value -> true))
                .isEmpty();
    }

    @Test
    void aHistoryKeepsTheOrderOfWhatMatters() {
        ImmutableList<LockEvent> history = LockEvent.parseLines("clear\nconfirm\nlink lost\n".repeat(9));
        ImmutableList<LockEvent> wanted = LockEvent.parseLines("link lost\nconfirm");
        assertThat(Shrinking.simplest(
                        SimplerHistory.FIRST,
                        history,
                        value -> value.indexOf(wanted.get(0)) >= 0
                                && value.lastIndexOf(wanted.get(1)) > value.indexOf(wanted.get(0))))
                .isEqualTo(wanted);
    }

    @Test
    void theTimeOfAHistoryBecomesRound() {
        ImmutableList<LockEvent> history = LockEvent.parseLines("clear\nelapse PT44M59.999999999S\nclear");
        assertThat(Shrinking.simplest(
                        SimplerHistory.FIRST,
                        history,
                        value -> value.stream()
                                .anyMatch(event -> event instanceof TimePassed passed
                                        && passed.elapsed().toMinutes() >= 44)))
                .containsExactly(new TimePassed(Duration.ofHours(1)));
    }

    @Test
    void anEventStaysWhatItIs() {
        assertThat(SimplerEvent.FIRST.simpler(PresetPressed.of(6))).isEmpty();
        assertThat(Shrinking.simplest(
                        SimplerEvent.FIRST, new TimePassed(Duration.ofNanos(77)), event -> event instanceof TimePassed))
                .isEqualTo(new TimePassed(Duration.ZERO));
    }

    @Test
    void aStateBecomesOrdinary() {
        LockState odd = new LockState(CRANKING, 17, true, true, new Waiting(Duration.ofSeconds(3_601, 1)));
        assertThat(Shrinking.simplest(SimplerState.FIRST, odd, state -> true))
                .isEqualTo(new LockState(RUNNING, 1, false, false, new Waiting(Duration.ofSeconds(1))));
        assertThat(Shrinking.simplest(SimplerState.FIRST, odd, state -> state.wrongAttempts() >= 5)
                        .wrongAttempts())
                .isEqualTo(5);
    }

    @Test
    void aStateWithATypedCodeGoesOnCounting() {
        LockState odd = new LockState(
                RUNNING, 3, true, false, new AwaitingCode(CodeEntry.parse("12"), Duration.ofSeconds(4, 7)));
        assertThat(Shrinking.simplest(SimplerState.FIRST, odd, state -> true))
                .isEqualTo(new LockState(
                        RUNNING, 0, false, false, new AwaitingCode(CodeEntry.parse("12"), Duration.ofSeconds(1))));
    }

    @Test
    void aStateThatCountsToArmingStaysWithoutBattery() {
        Supply without = new Supply(IgnitionPosition.ACC, true, false);
        LockState odd = new LockState(without, 0, false, true, new Operating(Duration.ofSeconds(9, 9)));
        assertThat(Shrinking.simplest(SimplerState.FIRST, odd, state -> true))
                .isEqualTo(new LockState(without, 0, false, false, new Operating(Duration.ofSeconds(1))));
    }

    @Test
    void aStateThatVerifiesKeepsItsSuspendedWaitAndTheAttemptBehindIt() {
        LockState odd = new LockState(
                CRANKING, 9, true, true, new Verifying(Duration.ofSeconds(2, 2), Duration.ofSeconds(3, 3)));
        LockState simplest = Shrinking.simplest(
                SimplerState.FIRST,
                odd,
                state -> state.phase() instanceof Verifying verifying
                        && !verifying.suspendedWait().isZero());
        assertThat(simplest)
                .isEqualTo(new LockState(
                        RUNNING, 1, false, false, new Verifying(Duration.ofSeconds(1), Duration.ofSeconds(1))));
    }

    @Test
    void aProfileKeepsTheOddPartThatMatters() {
        PenaltySchedule odd = PenaltySchedule.cycling(Duration.ZERO, Duration.ofHours(1));
        LockProfile profile = Profiles.FOUR_TRIES.toBuilder().penalties(odd).build();
        LockProfile simplest = Shrinking.simplest(
                SimplerProfile.FIRST, profile, value -> value.penalties().tail() instanceof Cycle);

        assertThat(simplest.penalties()).isEqualTo(odd);
        assertThat(simplest.name()).isEqualTo("PLAIN");
        assertThat(simplest.limit()).isNotEqualTo(profile.limit());
        assertThat(SimplerProfile.FIRST.distance(simplest).toString()).contains("1");
    }

    private static long presses(ImmutableList<LockEvent> history) {
        return history.stream().filter(PresetPressed.class::isInstance).count();
    }
}
